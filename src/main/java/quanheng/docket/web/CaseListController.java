package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.CaseFilter;
import quanheng.docket.CaseLine;
import quanheng.docket.CaseList;
import quanheng.docket.CaseWords;
import quanheng.docket.Procedures;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The list of cases, and the same rows as an Excel file.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class CaseListController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;
    private static final List<String> COLUMNS =
            List.of("number", "matter", "procedure", "stage", "parties", "opened", "next-by", "ended", "officer");

    private final CaseList list;
    private final Procedures procedures;
    private final CaseWords words;
    private final MessageSource messages;
    private final Clock clock;

    CaseListController(CaseList list, Procedures procedures, CaseWords words, MessageSource messages, Clock clock) {
        this.words = words;
        this.list = list;
        this.procedures = procedures;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry docketMenu() {
        return new MenuEntry("docket", "/cases", 55);
    }

    @GetMapping("/cases")
    String list(@ModelAttribute("search") CaseSearch search, @CurrentViewer Viewer viewer, Model model) {
        var filter = search.filter(LocalDate.now(clock));
        var count = list.count(viewer, filter);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        model.addAttribute("filter", filter);
        model.addAttribute("count", count);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute("cases", list.find(viewer, filter, (page - 1) * PAGE, PAGE));
        model.addAttribute("procedures", procedures.all());
        model.addAttribute(
                "stages",
                procedures.find(filter.procedure()).map(each -> each.stages()).orElse(List.of()));
        model.addAttribute("states", CaseFilter.State.values());
        model.addAttribute("isOffice", CasePages.isOffice(viewer));
        model.addAttribute("mayImport", viewer.hasAny(Role.CASE_OFFICER));
        return "docket/list";
    }

    @GetMapping("/cases/export")
    void export(
            @ModelAttribute("search") CaseSearch search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"cases.xlsx\"");
        var rows = list.find(viewer, search.filter(LocalDate.now(clock)), 0, MOST).stream()
                .map(line -> cells(line, language));
        Sheets.write(response.getOutputStream(), word("title", language), heads(language), rows);
    }

    private List<String> heads(Locale language) {
        return COLUMNS.stream().map(column -> word(column, language)).toList();
    }

    private String word(String key, Locale language) {
        return messages.getMessage("docket." + key, null, language);
    }

    private List<@Nullable Object> cells(CaseLine line, Locale language) {
        return Arrays.asList(
                line.number(),
                line.title(),
                line.procedure().name(language),
                line.stage().name(language),
                line.parties(),
                line.openedOn(),
                line.nextBy(),
                line.endedOn(),
                line.officer().isEmpty() ? "" : words.people(line.officer(), language));
    }
}
