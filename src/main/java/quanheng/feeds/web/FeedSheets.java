package quanheng.feeds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.feeds.Arrival;
import quanheng.feeds.Feeds;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// Gives the batches of a feed as an Excel file.
@Controller
class FeedSheets {
    private static final List<String> HEADS = List.of(
            "sequence",
            "arrived",
            "file",
            "state",
            "announced-rows",
            "rows",
            "accepted",
            "unchanged",
            "refused",
            "announced-total",
            "digest");

    private final Feeds feeds;
    private final MessageSource messages;
    private final Clock clock;

    FeedSheets(Feeds feeds, MessageSource messages, Clock clock) {
        this.feeds = feeds;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/feeds/{feed}/export")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    void export(@PathVariable String feed, Locale language, HttpServletResponse response) throws IOException {
        var found = feeds.find(feed).orElseThrow(() -> new NotFoundException("feed:" + feed));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"feed-%s.xlsx\"".formatted(found.key()));
        var heads = HEADS.stream().map(head -> words("feeds." + head, language)).toList();
        Sheets.write(
                response.getOutputStream(),
                found.name(),
                heads,
                feeds.arrivals(found).stream().map(arrival -> cells(arrival, language)));
    }

    private List<@Nullable Object> cells(Arrival arrival, Locale language) {
        var totals = arrival.batch().totals();
        var state = arrival.stands() ? arrival.batch().state().name() : "WITHDRAWN";
        return Arrays.asList(
                arrival.sequence(),
                arrival.arrivedAt().atZone(clock.getZone()).toLocalDateTime().toString(),
                arrival.fileName(),
                words("imports.state." + state, language),
                arrival.announced().rows(),
                totals.rows(),
                totals.accepted(),
                totals.unchanged(),
                totals.refused(),
                arrival.announced().total(),
                arrival.sha256());
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
