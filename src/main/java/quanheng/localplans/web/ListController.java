package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.LocalPlans;
import quanheng.localplans.PlanRow;
import quanheng.localplans.PlanRows;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// All units under all parents: who has handed in, and what became of it.
@Controller("localPlanListController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class ListController {
    private static final int ORDER = 23;
    private static final List<String> STATES =
            List.of("NOT_SUBMITTED", "UNDER_REVIEW", "RETURNED", "APPROVED", "WITHDRAWN");

    private final PlanRows rows;
    private final LocalPlans localPlans;
    private final PageWords words;
    private final Clock clock;

    ListController(PlanRows rows, LocalPlans localPlans, PageWords words, Clock clock) {
        this.rows = rows;
        this.localPlans = localPlans;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry localPlansMenuEntry() {
        return new MenuEntry("localplans", "/local-plans", ORDER);
    }

    /// What is asked for; empty for any.
    record Search(
            @Nullable UUID parent,
            @Nullable String state,
            @Nullable String words,
            @Nullable String sort) {
        PlanRow.Search of() {
            return new PlanRow.Search(
                    parent,
                    Objects.requireNonNullElse(state, ""),
                    Objects.requireNonNullElse(words, ""),
                    Objects.requireNonNullElse(sort, ""));
        }
    }

    @GetMapping("/local-plans")
    String list(@ModelAttribute("search") Search search, @CurrentViewer Viewer viewer, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("rows", rows.find(search.of(), today));
        model.addAttribute("today", today);
        model.addAttribute("states", STATES);
        model.addAttribute("sorts", List.of("name", "state", "days", "due"));
        model.addAttribute("parents", localPlans.parents());
        model.addAttribute("maySubmit", viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT));
        model.addAttribute("mayAsk", viewer.hasAny(Role.COORDINATOR));
        model.addAttribute("seesClasses", viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR));
        return "localplans/list";
    }

    @GetMapping("/local-plans/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.now(clock);
        var heads = Stream.of("unit", "parent", "state", "days", "due", "version", "in-force", "case")
                .map(head -> words.say("head." + head, language))
                .toList();
        words.excel(response, "local-plans.xlsx");
        var cells = rows.find(search.of(), today).stream()
                .map(row -> Arrays.<@Nullable Object>asList(
                        row.unitName(),
                        row.parentTitle(),
                        words.say("state." + row.state(), language),
                        row.days(today),
                        row.dueOn(),
                        row.version() == 0 ? null : row.version(),
                        row.inForce() == 0 ? null : row.inForce(),
                        row.number()));
        Sheets.write(response.getOutputStream(), "local-plans", heads, cells);
    }
}
