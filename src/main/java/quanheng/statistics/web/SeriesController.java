package quanheng.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.statistics.Series;
import quanheng.statistics.SeriesList;

/// What can be reported, and adding to it.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT, Role.LEADER, Role.AUDITOR})
class SeriesController {
    private final SeriesList series;

    SeriesController(SeriesList series) {
        this.series = series;
    }

    /// What was typed, so that nothing typed is lost.
    record Form(
            @Nullable String id,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String unit,
            @Nullable String meaningZh,
            @Nullable String meaningEn,
            @Nullable String reporter,
            @Nullable String nature,
            @Nullable String cadence) {
        /// Names of the fields to be mended.
        List<String> wrong() {
            var wrong = new ArrayList<String>();
            if (!ReportSearch.text(id).matches("[a-z0-9][a-z0-9-]{1,59}")) {
                wrong.add("id");
            }
            needed("nameZh", nameZh, wrong);
            needed("unit", unit, wrong);
            needed("meaningZh", meaningZh, wrong);
            needed("reporter", reporter, wrong);
            return wrong;
        }

        private static void needed(String field, @Nullable String typed, List<String> wrong) {
            var length = ReportSearch.text(typed).length();
            if (length == 0 || length > 500) {
                wrong.add(field);
            }
        }

        Series series() {
            var name = ReportSearch.text(nameZh);
            var meaning = ReportSearch.text(meaningZh);
            return new Series(
                    ReportSearch.text(id),
                    new Series.Words(name, or(nameEn, name)),
                    ReportSearch.text(unit),
                    new Series.Words(meaning, or(meaningEn, meaning)),
                    ReportSearch.text(reporter),
                    chosen(Series.Nature.values(), nature),
                    chosen(Series.Cadence.values(), cadence),
                    true);
        }

        private static String or(@Nullable String typed, String otherwise) {
            return ReportSearch.text(typed).isEmpty() ? otherwise : ReportSearch.text(typed);
        }

        private static <E extends Enum<E>> E chosen(E[] values, @Nullable String typed) {
            return Arrays.stream(values)
                    .filter(value -> value.name().equals(typed))
                    .findFirst()
                    .orElse(values[0]);
        }
    }

    @GetMapping("/statistics/series")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String nature,
            @CurrentViewer Viewer viewer,
            Model model) {
        var wanted = words.strip();
        model.addAttribute("words", wanted);
        model.addAttribute("nature", nature);
        model.addAttribute("natures", Series.Nature.values());
        model.addAttribute(
                "all",
                series.all().stream()
                        .filter(each -> nature.isEmpty() || each.nature().name().equals(nature))
                        .filter(each -> (each.id() + each.name() + each.reporter()).contains(wanted))
                        .toList());
        model.addAttribute("mayReport", ReportSearch.mayReport(viewer));
        model.addAttribute("mayAdd", ReportSearch.mayDecide(viewer));
        return "statistics/series";
    }

    @GetMapping("/statistics/series/new")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String form(@ModelAttribute("form") Form form, Model model) {
        return form(List.of(), model);
    }

    @PostMapping("/statistics/series")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String add(
            @ModelAttribute("form") Form form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var wrong = form.wrong();
        if (wrong.isEmpty() && !series.add(form.series(), viewer.username())) {
            wrong.add("taken");
        }
        if (wrong.isEmpty()) {
            return "redirect:/statistics/series";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(wrong, model);
    }

    private static String form(List<String> wrong, Model model) {
        model.addAttribute("wrong", wrong);
        model.addAttribute("natures", Series.Nature.values());
        model.addAttribute("cadences", Series.Cadence.values());
        return "statistics/series-form";
    }
}
