package quanheng.parties;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The table of regions that comes with the product.
///
/// @param edition what its first line calls it
record RegionTable(String edition, List<Region> regions) {
    private static final String HEAD = "# edition: ";

    static RegionTable read() {
        try (var file = Objects.requireNonNull(RegionTable.class.getResourceAsStream("regions.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            try (var rows =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
                return new RegionTable(
                        text.lines().findFirst().orElseThrow().substring(HEAD.length()),
                        rows.stream().map(RegionTable::region).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("regions.csv cannot be read", e);
        }
    }

    private static Region region(NamedCsvRecord row) {
        var parent = row.getField("parent");
        return new Region(
                row.getField("code"),
                row.getField("name"),
                parent.isEmpty() ? null : parent,
                day(row.getField("valid_from")),
                day(row.getField("valid_to")));
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
