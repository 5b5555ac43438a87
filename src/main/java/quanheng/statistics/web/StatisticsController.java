package quanheng.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import quanheng.parties.Regions;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.statistics.Report;
import quanheng.statistics.ReportFilter;
import quanheng.statistics.Reports;
import quanheng.statistics.Series;
import quanheng.statistics.SeriesList;

/// Lists what was reported.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT, Role.LEADER, Role.AUDITOR})
class StatisticsController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;
    private static final List<String> HEADS = List.of(
            "field.series",
            "field.region",
            "field.firstOn",
            "field.lastOn",
            "field.value",
            "unit",
            "field.subject",
            "field.catalogue",
            "field.note",
            "state",
            "reported-by",
            "reported-at",
            "decided-by");

    private final Reports reports;
    private final SeriesList series;
    private final Regions regions;
    private final MessageSource messages;

    StatisticsController(Reports reports, SeriesList series, Regions regions, MessageSource messages) {
        this.reports = reports;
        this.series = series;
        this.regions = regions;
        this.messages = messages;
    }

    @Bean
    static MenuEntry statisticsMenu() {
        return new MenuEntry("statistics", "/statistics", 18);
    }

    @GetMapping("/statistics")
    String list(@ModelAttribute("search") ReportSearch search, @CurrentViewer Viewer viewer, Model model) {
        var within = within(search);
        var filter = search.filter(within.orElse(Set.of()), viewer);
        var count = within.isEmpty() ? 0 : reports.count(filter);
        var last = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        model.addAttribute("regionUnknown", within.isEmpty());
        model.addAttribute("count", count);
        model.addAttribute("last", last);
        model.addAttribute("page", page);
        var shown = count == 0 ? List.<Report>of() : reports.list(filter, (page - 1) * PAGE, PAGE);
        model.addAttribute("reports", shown);
        model.addAttribute("series", byId());
        model.addAttribute("all", series.all());
        model.addAttribute("states", Report.State.values());
        model.addAttribute("sortings", ReportFilter.Sorting.values());
        model.addAttribute(
                "mayDecide",
                ReportSearch.mayDecide(viewer)
                        && shown.stream()
                                .anyMatch(each -> each.state() == Report.State.PENDING
                                        && !each.reportedBy().equals(viewer.username())));
        model.addAttribute("mayReport", ReportSearch.mayReport(viewer));
        model.addAttribute("username", viewer.username());
        return "statistics/list";
    }

    @GetMapping("/statistics/export")
    void export(
            @ModelAttribute("search") ReportSearch search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"statistics.xlsx\"");
        var filter = search.filter(within(search).orElse(Set.of("")), viewer);
        var names = byId();
        Sheets.write(
                response.getOutputStream(),
                words("title", language),
                HEADS.stream().map(head -> words(head, language)).toList(),
                all(filter).map(report -> cells(report, names, language)));
    }

    private Stream<Report> all(ReportFilter filter) {
        return Stream.iterate(0, offset -> offset + CHUNK)
                .map(offset -> reports.list(filter, offset, CHUNK))
                .takeWhile(chunk -> !chunk.isEmpty())
                .flatMap(List::stream);
    }

    private List<@Nullable Object> cells(Report report, Map<String, Series> names, Locale language) {
        var told = report.told();
        var found = names.get(told.series());
        var decision = report.decision();
        var cells = new ArrayList<@Nullable Object>(List.of(
                found == null ? told.series() : found.name().in(language),
                told.regionCode(),
                told.firstOn(),
                told.lastOn(),
                told.value(),
                found == null ? "" : found.unit(),
                told.subject(),
                told.catalogue(),
                told.note(),
                words("state." + report.state(), language),
                report.reportedBy(),
                report.reportedAt()));
        cells.add(decision == null ? null : decision.by());
        return cells;
    }

    /// Codes of the region meant and all in it, none for all; nothing where it is not known.
    private Optional<Set<String>> within(ReportSearch search) {
        var wanted = ReportSearch.text(search.region());
        return wanted.isEmpty() ? Optional.of(Set.of()) : reports.region(wanted).map(regions::within);
    }

    private Map<String, Series> byId() {
        return series.all().stream().collect(Collectors.toMap(Series::id, Function.identity()));
    }

    private String words(String key, Locale language) {
        return messages.getMessage("statistics." + key, null, language);
    }
}
