package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quanheng.rights.Detail;

/// Real tables, each cell compared with the source split character by character.
class RealTablesTests {
    private static final Path SAMPLES = Path.of("../shared/data");
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);

    @ParameterizedTest
    @ValueSource(strings = {"slice_jiangmen.csv", "dev_slice_2pct.csv"})
    void everyRowOfATableOfPublicationsSaysWhatItsCellsSay(String name) throws Exception {
        var file = file("cn_patents/" + name);
        var lines = records(Files.readString(file));
        var rows = GeneratedRegister.rows(file, Formats.profile("patents"), TERMS);

        assertThat(rows).hasSize(lines.size() - 1).hasSizeGreaterThan(400).allMatch(Row.Told.class::isInstance);
        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1);
            var told = (Row.Told) rows.get(at);
            var right = told.particulars();
            var isGrant = !cells.get(0).endsWith("A");
            assertThat("CN" + right.number()).isEqualTo(cells.get(1));
            assertThat(isGrant ? right.grantNumber() : right.publicationNumber())
                    .isEqualTo(cells.get(0));
            assertThat(isGrant ? right.publicationNumber() : right.grantNumber())
                    .isEmpty();
            assertThat(days(told))
                    .containsExactly(
                            "FILED YEAR " + cells.get(3) + "-12-31",
                            (isGrant ? "GRANTED" : "PUBLISHED") + " DAY " + cells.get(4));
            assertThat(squeezed(right.title())).isEqualTo(squeezed(cells.get(5)));
            assertThat(right.applicants())
                    .extracting(party -> squeezed(party.name()))
                    .containsExactlyElementsOf(cells.get(6).isBlank() ? List.of() : List.of(squeezed(cells.get(6))));
            assertThat(String.join("", right.inventors()).replace(" ", ""))
                    .isEqualTo(squeezed(cells.get(7)).replace(";", ""));
            assertThat(right.mainClass()).isEqualTo(cells.get(8).replace(" ", ""));
            assertThat(squeezed(right.abstractText())).isEqualTo(squeezed(cells.get(9)));
            assertThat(right.regionCode()).isEqualTo(cells.get(10));
        }
    }

    @Test
    void everyGeographicalIndicationSaysWhatItsLineSays() throws Exception {
        var file = file("gi_cn/gi_jiangsu_agri_47.csv");
        var lines = Files.readAllLines(file);
        var rows = GeneratedRegister.rows(file, Formats.profile("geographical-indications"), TERMS);

        assertThat(rows).hasSize(47);
        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1).split(",");
            var right = ((Row.Told) rows.get(at)).particulars();
            assertThat(List.of(
                            right.number(),
                            right.title(),
                            right.applicants().getFirst().name(),
                            Objects.requireNonNull(right.details().get(Detail.PLACE))))
                    .containsExactly(cells[0], cells[1], cells[2], cells[3] + ";" + cells[4]);
        }
    }

    /// Records of a table, split character by character.
    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.length(); at++) {
            var here = text.charAt(at);
            if (here == '"') {
                isQuoted = !isQuoted;
                cell.append(isQuoted && !cell.isEmpty() ? "\"" : "");
            } else if (isQuoted || (here != ',' && here != '\n')) {
                cell.append(here);
            } else {
                record.add(cell.toString());
                cell.setLength(0);
                if (here == '\n') {
                    records.add(List.copyOf(record));
                    record.clear();
                }
            }
        }
        return records;
    }

    private static List<String> days(Row.Told told) {
        return told.events().stream()
                .map(event -> event.kind() + " " + event.precision() + " " + event.happenedOn())
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\p{C}\\p{Z}\\s]+", "").replace('(', '（').replace(')', '）');
    }

    private static Path file(String name) {
        assumeThat(SAMPLES.resolve(name)).as("the real files are not at hand").exists();
        return SAMPLES.resolve(name);
    }
}
