package quanheng.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.search.Finding;
import quanheng.search.Search;
import quanheng.sheets.Sheets;

/// The results as an Excel file, up to [#MOST] rows, in order of the register.
@Controller
@Granted(everyone = true)
class ExportController {
    static final int MOST = 100_000;

    private final Search search;
    private final FacetViews labels;
    private final MessageSource messages;

    ExportController(Search search, FacetViews labels, MessageSource messages) {
        this.search = search;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping("/search/export")
    void export(@RequestParam MultiValueMap<String, String> query, Locale language, HttpServletResponse response)
            throws IOException {
        var asked = Asked.of(query);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"rights.xlsx\"");
        var heads = Stream.of("number", "category", "title", "applicant", "class", "region", "filed", "state")
                .map(head -> messages.getMessage("search.field." + head, null, language))
                .toList();
        var rows = search.all(asked.text(), asked.filters(), MOST).map(finding -> cells(finding, language));
        Sheets.write(response.getOutputStream(), messages.getMessage("search.title", null, language), heads, rows);
    }

    private List<@Nullable Object> cells(Finding finding, Locale language) {
        var filed = finding.filedOn().map(LocalDate.class::cast).orElse(null);
        var state = finding.state()
                .map(now -> messages.getMessage("rights.state." + now, null, language))
                .orElse("");
        return Arrays.asList(
                finding.number(),
                messages.getMessage("rights.category." + finding.category(), null, language),
                finding.name(),
                finding.applicantNames(),
                String.join("; ", finding.classes()),
                labels.region(finding.regionCode()),
                filed,
                state);
    }
}
