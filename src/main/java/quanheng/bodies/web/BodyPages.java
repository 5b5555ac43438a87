package quanheng.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import quanheng.bodies.BodyWords;
import quanheng.bodies.Outcome;
import quanheng.sheets.Sheets;

/// What several pages of bodies and meetings show alike.
@Component("bodyPages")
class BodyPages {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BodyWords words;

    BodyPages(BodyWords words) {
        this.words = words;
    }

    /// One thing to mend.
    ///
    /// @param field the id of the input; `form` where it is about the whole
    public record Fault(String field, String words) {}

    /// A sheet to be sent.
    ///
    /// @param name of the file, without its ending
    /// @param head message of its title
    /// @param columns messages of its heads
    record Sheet(String name, String head, List<String> columns) {}

    /// Which page of a list is asked for.
    static int number(Map<String, String> search) {
        var asked = search.getOrDefault("page", "");
        return asked.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(asked)) : 1;
    }

    /// A page as it is first shown.
    static ModelAndView fresh(String view, Map<String, String> typed) {
        var page = new ModelAndView(view);
        page.addObject("faults", List.of());
        page.addObject("overtaken", false);
        page.addObject("typed", typed);
        return page;
    }

    /// Goes on where it was done; else the page again with the reasons and all that was typed.
    ModelAndView answer(Outcome became, String onward, ModelAndView page, Typed typed) {
        return switch (became) {
            case Outcome.Done done -> new ModelAndView("redirect:" + onward);
            case Outcome.Refused(var faults) -> {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                page.addObject(
                        "faults", faults.stream().map(this::fault).distinct().toList());
                page.addObject("typed", typed.fields());
                yield page;
            }
            case Outcome.Overtaken overtaken -> {
                page.setStatus(HttpStatus.CONFLICT);
                page.addObject("overtaken", true);
                page.addObject("typed", typed.fields());
                yield page;
            }
        };
    }

    private Fault fault(Outcome.Fault fault) {
        return new Fault(
                fault.field().isEmpty() ? "form" : fault.field(), words.fault(fault, LocaleContextHolder.getLocale()));
    }

    void send(HttpServletResponse response, Sheet sheet, Stream<List<@Nullable Object>> rows, Locale language)
            throws IOException {
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(sheet.name()));
        var heads = sheet.columns().stream()
                .map(column -> words.say(column, language))
                .toList();
        Sheets.write(response.getOutputStream(), words.say(sheet.head(), language), heads, rows);
    }
}
