package quanheng.reference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.reference.Edition;
import quanheng.reference.Reference;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// Gives editions and comparisons as Excel files.
@Controller
@Granted(everyone = true)
class SheetController {
    private final Reference reference;
    private final MessageSource messages;

    SheetController(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /// A sheet to be written.
    record Sheet(String title, List<String> heads, Stream<? extends List<? extends @Nullable Object>> rows) {}

    @GetMapping("/reference/export")
    void editions(Locale language, HttpServletResponse response) throws IOException {
        var heads = List.of("kind", "edition", "load.from", "load.to", "rows", "source", "digest", "loaded");
        var rows = reference.editions().stream()
                .map(edition -> java.util.Arrays.<@Nullable Object>asList(
                        words("kind." + edition.kind(), language),
                        edition.name(),
                        edition.from(),
                        edition.to(),
                        edition.rows(),
                        edition.source(),
                        edition.digest(),
                        edition.loadedBy()));
        write(response, language, new Sheet("title", heads, rows));
    }

    @GetMapping("/reference/{number}/export")
    void edition(@PathVariable int number, Locale language, HttpServletResponse response) throws IOException {
        var edition = edition(number);
        write(response, language, sheet(edition));
    }

    private Sheet sheet(Edition edition) {
        var title = "kind." + edition.kind();
        if (edition.kind().isConcordance()) {
            return new Sheet(
                    title,
                    List.of("column.RULE", "column.CODE", "column.INCLUDE", "column.EXCLUDE", "column.KEYWORDS"),
                    reference.concordance(edition).rules().stream()
                            .map(rule -> List.of(
                                    rule.id(),
                                    rule.code(),
                                    String.join(" ", rule.included()),
                                    String.join(" ", rule.excluded()),
                                    rule.keywordsNeeded() ? "Y " + String.join(";", rule.keywords()) : "N")));
        }
        if (edition.kind().isTree()) {
            return new Sheet(
                    title,
                    List.of("column.CODE", "column.PARENT", "column.TITLE", "column.ENGLISH", "column.NOTE"),
                    reference
                            .scheme(edition)
                            .entries()
                            .map(entry -> List.of(
                                    entry.code(), entry.parent(), entry.title(), entry.english(), entry.note())));
        }
        var populations = reference.populations(edition);
        return populations.isEmpty()
                ? new Sheet(title, List.of("successors.symbol", "successors.symbols"), successors(edition))
                : new Sheet(
                        title,
                        List.of(
                                "population.region",
                                "population.day",
                                "population.measure",
                                "population.people",
                                "source"),
                        populations.stream()
                                .map(fact -> List.of(
                                        fact.regionCode(), fact.on(), fact.measure(), fact.value(), fact.source())));
    }

    private Stream<List<String>> successors(Edition edition) {
        return reference.successors(edition).entrySet().stream()
                .map(row -> List.of(row.getKey(), String.join(" ", row.getValue())));
    }

    @GetMapping("/reference/comparison/export")
    void comparison(@RequestParam int one, @RequestParam int other, Locale language, HttpServletResponse response)
            throws IOException {
        var before = edition(one);
        var after = edition(other);
        if (before.kind() != after.kind() || !before.kind().isTree()) {
            throw new NotFoundException("reference:comparison");
        }
        write(
                response,
                language,
                before.kind().isConcordance() ? rules(before, after) : shifts(before, after, language));
    }

    private Sheet rules(Edition before, Edition after) {
        return new Sheet(
                "compare",
                List.of("column.CODE", "compare.one", "compare.other"),
                reference.compare(before, after, Map.of()).changes().stream()
                        .map(change -> List.of(change.code(), change.before(), change.after())));
    }

    private Sheet shifts(Edition before, Edition after, Locale language) {
        return new Sheet(
                "compare",
                List.of("column.CODE", "column.TITLE", "shift", "compare.one", "compare.other"),
                reference.shifts(before, after, language).stream()
                        .map(shift -> List.of(
                                shift.code(),
                                shift.title(),
                                words("shift." + shift.what(), language),
                                shift.before(),
                                shift.after())));
    }

    private void write(HttpServletResponse response, Locale language, Sheet sheet) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"reference.xlsx\"");
        var heads = sheet.heads().stream().map(head -> words(head, language)).toList();
        Sheets.write(response.getOutputStream(), words(sheet.title(), language), heads, sheet.rows());
    }

    private String words(String key, Locale language) {
        return messages.getMessage("reference." + key, null, language);
    }

    private Edition edition(int number) {
        return reference.edition(number).orElseThrow(() -> new NotFoundException("reference:" + number));
    }
}
