package quanheng.parties.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import quanheng.parties.Park;

/// Parks in a CSV file with the columns `name, county, within, words, overrules, from, to`. All rows are right, or none
/// is taken.
sealed interface ParkFile {
    /// All parks of the file.
    record Read(List<Park> parks) implements ParkFile {}

    /// The first line that cannot be read.
    record Wrong(long line) implements ParkFile {}

    static ParkFile read(String text, RegionNames regions) {
        var parks = new ArrayList<Park>();
        var line = 1L;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            for (var row : rows) {
                line = row.getStartingLineNumber();
                parks.add(park(row, regions));
            }
        } catch (java.io.IOException | CsvParseException | NoSuchElementException | DateTimeException e) {
            return new Wrong(line);
        }
        return parks.isEmpty() ? new Wrong(line) : new Read(parks);
    }

    private static Park park(NamedCsvRecord row, RegionNames regions) {
        var name = row.getField("name").strip();
        var words = ParkController.words(row.getField("words"));
        var county = regions.code(row.getField("county")).orElseThrow();
        if (name.isEmpty() || words.isEmpty() || county.isEmpty()) {
            throw new NoSuchElementException("name, words or county");
        }
        return new Park(
                0,
                name,
                county,
                regions.code(row.getField("within")).orElseThrow(),
                words,
                row.getField("overrules").strip().equals("yes"),
                day(row.getField("from")),
                day(row.getField("to")));
    }

    private static @Nullable LocalDate day(String field) {
        return field.isBlank() ? null : LocalDate.parse(field.strip());
    }
}
