package quanheng.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Imports a file in a test, as a data clerk would.
public final class Importing {
    private Importing() {}

    /// Imports a table, its columns as they are guessed.
    public static Batch run(Imports imports, String name, byte[] bytes, Mode mode) {
        return run(imports, name, bytes, mode, null);
    }

    /// Imports a table that tells until a day.
    public static Batch run(Imports imports, String name, byte[] bytes, Mode mode, @Nullable LocalDate toldUntil) {
        var file = imports.keep(name, new ByteArrayInputStream(bytes));
        var profile = imports.recognise(file).orElseThrow().profile().toldUntil(toldUntil);
        return imports.run(
                imports.begin(file, Order.of(profile, mode, "data-clerk")).id());
    }

    static Batch run(Imports imports, String table, Mode mode) {
        return run(imports, "rights.csv", table.getBytes(StandardCharsets.UTF_8), mode);
    }
}
