package quanheng.budgets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.budgets.BudgetLine;
import quanheng.budgets.Budgets;
import quanheng.budgets.Growth;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// Shows lines of budgets, and whether they grow.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class BudgetController {
    private static final int ORDER = 27;

    private final Budgets budgets;
    private final MessageSource messages;

    BudgetController(Budgets budgets, MessageSource messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    @Bean
    static MenuEntry budgetsMenuEntry() {
        return new MenuEntry("budgets", "/budgets", ORDER);
    }

    /// What is asked for.
    ///
    /// @param sort `planned`, `paid`, `unit` or, for the latest year first, nothing
    record Search(
            @Nullable String year,
            @Nullable String use,
            @Nullable String source,
            @Nullable String words,
            @Nullable String sort) {
        boolean takes(BudgetLine line) {
            var wanted = Objects.requireNonNullElse(words, "").strip();
            return fits(year, Integer.toString(line.year()))
                    && fits(use, line.use().name())
                    && fits(source, line.source().name())
                    && (line.name().contains(wanted) || line.unitName().contains(wanted));
        }

        private static boolean fits(@Nullable String asked, String value) {
            return asked == null || asked.isEmpty() || asked.equals(value);
        }

        List<BudgetLine> sorted(Stream<BudgetLine> lines) {
            return switch (Objects.requireNonNullElse(sort, "")) {
                case "planned" ->
                    lines.sorted(Comparator.comparing(BudgetLine::planned).reversed())
                            .toList();
                case "paid" ->
                    lines.sorted(Comparator.comparing(BudgetLine::paid).reversed())
                            .toList();
                case "unit" ->
                    lines.sorted(Comparator.comparing(BudgetLine::unitName)).toList();
                default -> lines.toList();
            };
        }
    }

    private List<BudgetLine> found(Search search) {
        return search.sorted(budgets.lines().stream().filter(search::takes));
    }

    @GetMapping("/budgets")
    String list(@ModelAttribute("search") Search search, @CurrentViewer Viewer viewer, Model model) {
        var lines = found(search);
        model.addAttribute("lines", lines);
        model.addAttribute("planned", sum(lines.stream().map(BudgetLine::planned)));
        model.addAttribute("paid", sum(lines.stream().map(BudgetLine::paid)));
        model.addAttribute("years", years());
        model.addAttribute("published", budgets.published());
        model.addAttribute("uses", BudgetLine.Use.values());
        model.addAttribute("sources", BudgetLine.Source.values());
        model.addAttribute("mayWrite", viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT));
        model.addAttribute("mayPublish", viewer.hasAny(Role.LEADER));
        return "budgets/budgets";
    }

    private List<Integer> years() {
        return budgets.lines().stream()
                .map(BudgetLine::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @PostMapping("/budgets/years/{year}/publication")
    @Granted(Role.LEADER)
    String publish(@PathVariable int year, @CurrentViewer Viewer viewer) {
        budgets.publish(year, viewer.username());
        return "redirect:/budgets?year=" + year;
    }

    @GetMapping("/budgets/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var heads = Stream.of("unit", "year", "use", "source", "name", "planned", "paid", "left")
                .map(head -> say("head." + head, language))
                .toList();
        response.setContentType(Sheet.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"budgets.xlsx\"");
        var rows = found(search).stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.unitName(),
                        line.year(),
                        say("use." + line.use(), language),
                        say("source." + line.source(), language),
                        line.name(),
                        line.planned(),
                        line.paid(),
                        line.left()));
        Sheets.write(response.getOutputStream(), "budgets", heads, rows);
    }

    private String say(String key, Locale language) {
        return messages.getMessage("budgets." + key, null, language);
    }

    @GetMapping("/budgets/growth")
    String growth(
            @RequestParam(defaultValue = "EVERY_YEAR") Growth.Rule rule,
            @RequestParam(defaultValue = "") String unit,
            Model model) {
        var lines = budgets.lines().stream()
                .filter(line -> unit.isEmpty() || line.unit().toString().equals(unit))
                .toList();
        var years = lines.stream().mapToInt(BudgetLine::year).summaryStatistics();
        var growth = lines.isEmpty() ? List.<Growth>of() : Growth.of(lines, rule, years.getMin(), years.getMax());
        model.addAttribute("rule", rule);
        model.addAttribute("rules", Growth.Rule.values());
        model.addAttribute("unit", unit);
        model.addAttribute(
                "units",
                budgets.lines().stream()
                        .map(line -> List.of(line.unit().toString(), line.unitName()))
                        .distinct()
                        .toList());
        model.addAttribute("growth", growth);
        model.addAttribute(
                "failed",
                growth.stream()
                        .filter(each -> each.verdict() == Growth.Verdict.FAILS)
                        .toList());
        model.addAttribute("bars", lines.isEmpty() ? List.of() : Bars.of(lines, years.getMin(), years.getMax()));
        return "budgets/growth";
    }
}
