package quanheng.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.Problem;
import tools.jackson.databind.json.JsonMapper;

/// What imports came to, for programs and for the command line.
@Component
public class ImportsJson {
    private static final int ROWS = 1_000_000;

    private final Imports imports;
    private final MovedFigures figures;
    private final MessageSource messages;
    private final JsonMapper json;

    ImportsJson(Imports imports, MovedFigures figures, MessageSource messages, JsonMapper json) {
        this.imports = imports;
        this.figures = figures;
        this.messages = messages;
        this.json = json;
    }

    /// The figures imports move, as they stand now.
    public Map<String, Long> figures() {
        return figures.inForce(null);
    }

    /// As JSON: `files` with `accepted`, `unchanged`, `rejected` and every odd row with its reasons in both languages,
    /// and the `figures` before and after.
    public String json(List<Batch> batches, Map<String, Long> before) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("files", batches.stream().map(this::batch).toList());
        printed.put("figures", Map.of("before", before, "after", figures()));
        return json.writeValueAsString(printed);
    }

    /// As lines, one a file.
    public String lines(List<Batch> batches) {
        return batches.stream()
                .map(batch -> "%s\t%s\taccepted %d (new %d, changed %d)\tunchanged %d\trejected %d\twarned %d %s"
                        .formatted(
                                batch.fileName(),
                                batch.state().name().toLowerCase(Locale.ROOT),
                                batch.totals().accepted(),
                                batch.totals().created(),
                                batch.totals().changed(),
                                batch.totals().unchanged(),
                                batch.totals().refused(),
                                batch.totals().warned(),
                                batch.mishap()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private Map<String, Object> batch(Batch batch) {
        var totals = batch.totals();
        var printed = new LinkedHashMap<String, Object>();
        printed.put("file", batch.fileName());
        printed.put("sha256", batch.sha256());
        printed.put("batch", batch.id());
        printed.put("state", batch.state());
        printed.put("rehearsal", batch.mode() == Mode.REHEARSAL);
        printed.put("rows", totals.rows());
        printed.put("accepted", totals.accepted());
        printed.put("new", totals.created());
        printed.put("changed", totals.changed());
        printed.put("unchanged", totals.unchanged());
        printed.put("rejected", totals.refused());
        printed.put("warned", totals.warned());
        printed.put("mishap", batch.mishap());
        printed.put(
                "oddRows",
                imports.oddRows(batch.id(), ROWS).stream().map(this::row).toList());
        return printed;
    }

    private Map<String, Object> row(OddRow row) {
        return Map.of(
                "row", row.number(),
                "rejected", row.refused(),
                "reasons", row.problems().stream().map(this::reason).toList());
    }

    private Map<String, Object> reason(Problem problem) {
        return Map.of(
                "field", problem.field(),
                "fault", problem.fault(),
                "value", problem.value(),
                "zh", words(problem, Locale.SIMPLIFIED_CHINESE),
                "en", words(problem, Locale.ENGLISH));
    }

    private String words(Problem problem, Locale language) {
        return messages.getMessage(
                "imports.problem",
                new Object[] {
                    messages.getMessage("formats.field." + problem.field(), null, language),
                    messages.getMessage("formats.fault." + problem.fault(), null, language),
                    messages.getMessage("formats.remedy." + problem.fault(), null, language)
                },
                language);
    }
}
