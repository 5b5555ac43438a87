package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The module's own tables: lines of fields parted by commas, the last field taking the rest; `#` begins a remark.
final class Tables {
    private Tables() {}

    static List<List<String>> lines(String name) {
        try (InputStream table = Tables.class.getResourceAsStream("/quanheng/formats/" + name)) {
            if (table == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",", 3)).map(String::strip).toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
