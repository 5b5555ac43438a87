package quanheng.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import quanheng.access.Role;

/// The invented material, as it stands beside this class.
final class SampleFiles {
    static final String CITY = "990100";
    static final String PASSWORD = "quanheng-sample";

    /// What its registers are filled from, in this order.
    static final List<String> REGISTERS = List.of(
            "register.csv",
            "patents.csv",
            "patent-events.csv",
            "trademarks.csv",
            "software.csv",
            "works.csv",
            "geographical-indications.csv",
            "plant-varieties.csv",
            "layout-designs.csv",
            "trade-secrets.csv",
            "heritage.csv",
            "old-brands.csv",
            "traditional-knowledge.csv");

    private SampleFiles() {}

    /// A person with an account.
    ///
    /// @param organization empty for people who act for none
    record Person(String username, Role role, String name, String organization) {}

    static byte[] bytes(String name) {
        try (var file = SampleFiles.class.getResourceAsStream("/quanheng/sample/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Person> people() {
        return new String(bytes("people.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Person(cells[0], Role.valueOf(cells[1]), cells[2], cells[3]))
                .toList();
    }

    /// Rows of a table with heads.
    static List<NamedCsvRecord> rows(String name) {
        var text = new String(bytes(name), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
