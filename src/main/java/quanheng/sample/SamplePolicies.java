package quanheng.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.policies.Amendments;
import quanheng.policies.Outcome;
import quanheng.policies.Understanding;

/// Fills the sample office's library and list of powers: the coordinator proposes, the leader approves.
@Component
@Order(3)
class SamplePolicies implements SamplePart {
    private static final String PROPOSES = "coordinator";
    private static final String APPROVES = "leader";

    private final Understanding understanding;
    private final Amendments amendments;

    SamplePolicies(Understanding understanding, Amendments amendments) {
        this.understanding = understanding;
        this.amendments = amendments;
    }

    @Override
    public void load() {
        for (var part : text("policies.txt").split("===\n")) {
            take(understanding.instrument(instrument(part)));
        }
        rows("policy-figures.csv", fields -> understanding.parameter(fields, 0));
        rows("powers.csv", fields -> understanding.power(fields, 0));
    }

    /// Lines of names and values, an empty line, then the articles.
    private static Map<String, String> instrument(String part) {
        var fields = new HashMap<String, String>();
        var split = part.indexOf("\n\n");
        part.substring(0, split).lines().forEach(line -> {
            var at = line.indexOf('=');
            fields.put(line.substring(0, at), line.substring(at + 1));
        });
        fields.put("text", part.substring(split));
        return fields;
    }

    private void rows(String name, Function<Map<String, String>, Understanding.Understood> understand) {
        List<NamedCsvRecord> rows;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            rows = csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.forEach(row -> take(understand.apply(row.getFieldsAsMap())));
    }

    private void take(Understanding.Understood understood) {
        if (understood.change() == null) {
            throw new IllegalStateException("the sample policies are refused: " + understood.problems());
        }
        var change = Objects.requireNonNull(understood.change());
        if (amendments.propose(change, PROPOSES) instanceof Outcome.Done(var ids)
                && amendments.approve(ids.getFirst(), APPROVES) instanceof Outcome.Done) {
            return;
        }
        throw new IllegalStateException("the sample policies are refused: " + change);
    }

    private static String text(String name) {
        return new String(SampleFiles.bytes(name), StandardCharsets.UTF_8);
    }
}
