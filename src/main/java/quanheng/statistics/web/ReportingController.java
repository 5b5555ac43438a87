package quanheng.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;
import quanheng.statistics.FilledForm;
import quanheng.statistics.Outcome;
import quanheng.statistics.Paper;
import quanheng.statistics.Problem;
import quanheng.statistics.Reports;
import quanheng.statistics.Series;
import quanheng.statistics.SeriesList;
import quanheng.statistics.Typed;

/// Reporting: one thing by a form, or many by a sheet.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT})
class ReportingController {
    private final Reports reports;
    private final SeriesList series;
    private final FilledForm filled;
    private final MessageSource messages;

    ReportingController(Reports reports, SeriesList series, FilledForm filled, MessageSource messages) {
        this.reports = reports;
        this.series = series;
        this.filled = filled;
        this.messages = messages;
    }

    /// What was typed, so that nothing typed is lost.
    record Form(
            @Nullable String region,
            @Nullable String firstOn,
            @Nullable String lastOn,
            @Nullable String value,
            @Nullable String subject,
            @Nullable String catalogue,
            @Nullable String note) {
        Typed typed(Series series) {
            return new Typed(
                    0,
                    series.id(),
                    ReportSearch.text(region),
                    ReportSearch.text(firstOn),
                    ReportSearch.text(lastOn),
                    ReportSearch.text(value),
                    ReportSearch.text(subject),
                    ReportSearch.text(catalogue),
                    ReportSearch.text(note));
        }
    }

    @GetMapping("/statistics/series/{series}/report")
    String form(@PathVariable("series") String id, @ModelAttribute("form") Form form, Model model) {
        return form(find(id), List.of(), model);
    }

    @PostMapping("/statistics/series/{series}/report")
    String report(
            @PathVariable("series") String id,
            @ModelAttribute("form") Form form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var found = find(id);
        return switch (reports.keep(List.of(form.typed(found)), paper(file), viewer.username())) {
            case Outcome.Kept(var ids) -> "redirect:/statistics/" + ids.getFirst();
            case Outcome.Wrong(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(found, problems, model);
            }
        };
    }

    private String form(Series found, List<Problem> problems, Model model) {
        model.addAttribute("series", found);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(Problem::field).toList());
        return "statistics/form";
    }

    @GetMapping("/statistics/file")
    String file(Model model) {
        model.addAttribute("problems", List.of());
        return "statistics/file";
    }

    @GetMapping("/statistics/file/sheet")
    void sheet(Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"reports.xlsx\"");
        var heads = FilledForm.COLUMNS.stream()
                .map(column -> filled.head(column, language))
                .toList();
        Sheets.write(
                response.getOutputStream(),
                messages.getMessage("statistics.file", null, language),
                heads,
                Stream.empty());
    }

    @PostMapping("/statistics/file")
    String keep(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return switch (filled.keep(paper(file), viewer.username())) {
            case Outcome.Kept(var ids) -> "redirect:/statistics?reported=" + ids.size();
            case Outcome.Wrong(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", problems);
                yield "statistics/file";
            }
        };
    }

    private static Paper paper(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new Paper("", new byte[0]);
        }
        var name = file.getOriginalFilename();
        return new Paper(name == null ? "" : name, file.getBytes());
    }

    private Series find(String id) {
        return series.find(id).orElseThrow(() -> new NotFoundException("series:" + id));
    }
}
