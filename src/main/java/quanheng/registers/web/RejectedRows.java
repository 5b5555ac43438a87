package quanheng.registers.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.registers.PatentImport;
import quanheng.registers.Problem;

/// The rows an import leaves out as a file: as they stand, with line and reasons behind, so that it
/// can be put right and imported again.
@Component
class RejectedRows {
    private final PatentImport imports;
    private final MessageSource messages;

    RejectedRows(PatentImport imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    void write(UUID file, Locale language, Writer out) throws IOException {
        out.write('\uFEFF');
        try (var rows = CsvWriter.builder().build(out)) {
            var head = new ArrayList<>(imports.head(file));
            var width = head.size();
            head.add(words("registers.problem.line", language));
            head.add(words("registers.problem.reasons", language));
            rows.writeRecord(head);
            for (var rejected : imports.rejected(file)) {
                var fields = new ArrayList<>(rejected.fields());
                while (fields.size() < width) {
                    fields.add("");
                }
                fields.add(Long.toString(rejected.line()));
                fields.add(rejected.problems().stream()
                        .map(problem -> words(problem, language))
                        .collect(Collectors.joining(" ")));
                rows.writeRecord(fields);
            }
        }
    }

    private String words(Problem problem, Locale language) {
        return messages.getMessage(
                "registers.problem.sentence",
                new Object[] {
                    words("registers.column." + problem.column(), language),
                    words("registers.fault." + problem.fault(), language),
                    words("registers.remedy." + problem.fault(), language)
                },
                language);
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
