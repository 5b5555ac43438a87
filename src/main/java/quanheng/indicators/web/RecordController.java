package quanheng.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Indicators;
import quanheng.sheets.Sheets;

/// The records an indicator counted, on screen and as an Excel file: exactly as many as it says.
@Controller
@Granted(everyone = true)
class RecordController {
    private static final int PAGE = 50;
    private static final int CHUNK = 5000;
    private static final int DEEPEST = 200;

    private final Asking asking;
    private final Indicators indicators;
    private final IndicatorPlaces places;
    private final MessageSource messages;

    RecordController(Asking asking, Indicators indicators, IndicatorPlaces places, MessageSource messages) {
        this.asking = asking;
        this.indicators = indicators;
        this.places = places;
        this.messages = messages;
    }

    /// A record as a line.
    record Line(CountedRecord record, String place, String amount) {}

    /// A link to another page of the list.
    record PageLink(int number, String path, boolean current) {}

    @GetMapping("/indicators/{indicator}/records")
    String list(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var asked = asking.of(indicator, query);
        model.addAttribute("asked", asked);
        model.addAttribute("name", asked.definition().name(language));
        if (!asked.isSound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("lines", List.of());
            return "indicators/records";
        }
        var observed = indicators.observe(asked.definition(), asked.ask());
        var last = Math.clamp((observed.records() + PAGE - 1) / PAGE, 1, DEEPEST);
        var page = Math.clamp(number(query.getOrDefault("page", "")), 1, last);
        var lines = indicators.records(asked.definition(), asked.ask(), (page - 1) * PAGE, PAGE).stream()
                .map(each -> line(each, asked))
                .toList();
        model.addAttribute("count", String.format(Locale.ROOT, "%,d", observed.records()));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "dated", lines.stream().anyMatch(line -> line.record().on() != null));
        model.addAttribute(
                "amounts", lines.stream().anyMatch(line -> line.record().amount() != null));
        model.addAttribute("pages", pages(asked, page, last));
        model.addAttribute("deeper", observed.records() > (long) DEEPEST * PAGE);
        return "indicators/records";
    }

    private Line line(CountedRecord record, Asked asked) {
        return new Line(
                record,
                record.region().isEmpty() ? "" : places.name(record.region(), asked.day()),
                Printed.exact(record.amount()));
    }

    private static int number(String words) {
        return words.matches("[0-9]{1,6}") ? Integer.parseInt(words) : 1;
    }

    private static List<PageLink> pages(Asked asked, int page, int last) {
        var first = asked.path("/records");
        return IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - page) <= 2)
                .mapToObj(
                        number -> new PageLink(number, number == 1 ? first : first + "&page=" + number, number == page))
                .toList();
    }

    /// One moment holds for the whole file, so that nothing written meanwhile shifts it.
    @GetMapping("/indicators/{indicator}/records/sheet")
    void sheet(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var asked = asking.of(indicator, query);
        if (!asked.isSound()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s-%s.xlsx\"".formatted(indicator, asked.day()));
        var heads = Stream.of("number", "words", "region", "on", "amount")
                .map(head -> messages.getMessage("indicators.record." + head, null, language))
                .toList();
        var moment = asked.knownAt() == null ? indicators.moment(asked.definition()) : asked.knownAt();
        var rows = all(asked, moment).map(record -> cells(record, asked));
        Sheets.write(response.getOutputStream(), asked.definition().name(language), heads, rows);
    }

    private Stream<CountedRecord> all(Asked asked, Instant moment) {
        var ask = asked.ask();
        var known = new Indicators.Ask(ask.region(), ask.from(), ask.asOf(), moment);
        return Stream.iterate(
                        indicators.records(asked.definition(), known, 0, CHUNK),
                        some -> !some.isEmpty(),
                        new Following(asked, known)::next)
                .flatMap(List::stream);
    }

    /// The next piece of a list.
    private final class Following {
        private final Asked asked;
        private final Indicators.Ask ask;
        private int done;

        Following(Asked asked, Indicators.Ask ask) {
            this.asked = asked;
            this.ask = ask;
        }

        List<CountedRecord> next(List<CountedRecord> before) {
            done += before.size();
            return indicators.records(asked.definition(), ask, done, CHUNK);
        }
    }

    private List<@Nullable Object> cells(CountedRecord record, Asked asked) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(record.number());
        cells.add(record.words());
        cells.add(record.region().isEmpty() ? "" : places.name(record.region(), asked.day()));
        cells.add(record.on());
        cells.add(record.amount());
        return cells;
    }
}
