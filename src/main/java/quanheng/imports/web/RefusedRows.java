package quanheng.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.formats.Guess;
import quanheng.formats.Problem;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.OddRow;

/// The rows an import left out, as they stood, each with a last column that says why and what to do.
@Component
class RefusedRows {
    private final Imports imports;
    private final MessageSource messages;

    RefusedRows(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    void write(Batch batch, Locale language, Writer target) throws IOException {
        var head = imports.recognise(imports.kept(batch.fileName(), batch.sha256()))
                .map(Guess::head)
                .orElse(List.of());
        target.write('\uFEFF');
        var csv = CsvWriter.builder().build(target);
        var last = messages.getMessage("imports.reasons", null, language);
        csv.writeRecord(with(head, head.size(), last));
        try (var rows = imports.refusedRows(batch.id())) {
            rows.forEach(row -> csv.writeRecord(with(row.fields(), head.size(), reasons(row, language))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        target.flush();
    }

    private String reasons(OddRow row, Locale language) {
        return row.problems().stream()
                .map(problem -> sentence(problem, language))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Problem problem, Locale language) {
        var words = new Object[] {
            messages.getMessage("formats.field." + problem.field(), null, language),
            messages.getMessage("formats.fault." + problem.fault(), null, language),
            messages.getMessage("formats.remedy." + problem.fault(), null, language)
        };
        return messages.getMessage("imports.problem", words, language);
    }

    /// Fields filled up to the width of the head, then one more.
    private static List<String> with(List<String> fields, int width, String last) {
        var cells = new ArrayList<>(fields);
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(last);
        return cells;
    }
}
