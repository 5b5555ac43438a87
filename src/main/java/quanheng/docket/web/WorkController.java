package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.DeadlineCalendars;
import quanheng.docket.Moves;
import quanheng.docket.Worklist;
import quanheng.sheets.Sheets;

/// What somebody has to do in his cases.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class WorkController {
    private final WorkRows rows;
    private final DeadlineCalendars calendars;
    private final Moves moves;
    private final MessageSource messages;
    private final Clock clock;

    WorkController(WorkRows rows, DeadlineCalendars calendars, Moves moves, MessageSource messages, Clock clock) {
        this.moves = moves;
        this.messages = messages;
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/cases/work")
    String work(
            @ModelAttribute("search") WorkSearch search, @CurrentViewer Viewer viewer, Locale language, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("bands", rows.of(viewer, search, today, language));
        model.addAttribute("feedCount", calendars.count(viewer));
        model.addAttribute("today", today);
        model.addAttribute("scope", search.scope(viewer).name().toLowerCase(Locale.ROOT));
        model.addAttribute("mayAll", Worklist.isEntitled(viewer));
        model.addAttribute("isOffice", CasePages.isOffice(viewer));
        model.addAttribute("moved", moves.of(viewer));
        return "docket/work";
    }

    @GetMapping("/cases/work/export")
    void export(
            @ModelAttribute("search") WorkSearch search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"work.xlsx\"");
        var heads = Stream.concat(Stream.of("band"), WorkSearch.COLUMNS.stream())
                .map(column -> word(column.equals("matter") ? "docket.matter" : "docket.work." + column, language))
                .toList();
        var lines = rows.of(viewer, search, LocalDate.now(clock), language).values().stream()
                .flatMap(List::stream)
                .map(row -> cells(row, language));
        Sheets.write(response.getOutputStream(), word("docket.work.title", language), heads, lines);
    }

    private List<@Nullable Object> cells(WorkRow row, Locale language) {
        return Arrays.asList(
                word("docket.band." + row.band(), language),
                row.what(),
                row.lastDay(),
                row.matter(),
                (row.doer() + " " + row.officer()).strip(),
                row.why(),
                word("docket.work.level." + row.level(), language));
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
