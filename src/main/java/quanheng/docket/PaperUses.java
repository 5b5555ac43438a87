package quanheng.docket;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// How templates are used in cases: whose numbers they bear, whom they are for, and what of a case answers their names.
/// The tables are `paper-uses.csv` and `paper-names.csv`.
final class PaperUses {
    private static final Map<String, Use> USES = uses();
    private static final List<Source> SOURCES = sources();

    private PaperUses() {}

    /// @param series    empty where the procedure says it, or none is known
    /// @param addressee posts, the first that takes part is meant
    record Use(String series, List<String> addressee) {}

    /// @param name   that templates ask for
    /// @param source what a case calls it
    record Source(String name, String source) {}

    static Use of(String template) {
        return USES.getOrDefault(template, new Use("", List.of()));
    }

    static Stream<String> templates() {
        return USES.keySet().stream();
    }

    /// Names that have no value yet get that of their first source that has one.
    static void complete(Map<String, String> values) {
        SOURCES.forEach(each -> {
            var found = values.getOrDefault(each.source(), "");
            if (!found.isEmpty()) {
                values.putIfAbsent(each.name(), found);
            }
        });
    }

    private static Map<String, Use> uses() {
        var uses = new LinkedHashMap<String, Use>();
        rows("paper-uses.csv", row -> {
            var posts =
                    Stream.of(row[2].split("/")).filter(post -> !post.isEmpty()).toList();
            uses.put(row[0], new Use(row[1], posts));
        });
        return uses;
    }

    private static List<Source> sources() {
        var sources = new ArrayList<Source>();
        rows("paper-names.csv", row -> sources.add(new Source(row[0], row[1])));
        return sources;
    }

    private static void rows(String name, Consumer<String[]> each) {
        var file = Objects.requireNonNull(PaperUses.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.stream().skip(1).forEach(row -> each.accept(row.getFields().toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
