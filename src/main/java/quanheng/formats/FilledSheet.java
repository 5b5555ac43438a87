package quanheng.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An Excel workbook somebody filled in: its first visible sheet as text, row by row.
///
/// @param isWhole whether all rows are there; a sheet with more than [#MOST_ROWS] is read so far
public record FilledSheet(List<Line> lines, boolean isWhole) {
    /// How many rows are read.
    public static final int MOST_ROWS = 20_000;

    /// A row that is not empty.
    ///
    /// @param number   as Excel counts
    /// @param cells    from the first column on
    /// @param formulas columns, counted from 0, that hold a formula or an error
    public record Line(int number, List<String> cells, Set<Integer> formulas) {
        /// A cell without blanks around it; empty where the row is shorter.
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? Cleaning.text(cells.get(column)) : "";
        }

        /// Where each of some columns stands in this head, counted from 0; absent where it does not.
        ///
        /// @param heads by a column's name the words it may be headed by, besides that name
        public Map<String, Integer> places(List<String> columns, Function<String, List<String>> heads) {
            var places = new HashMap<String, Integer>();
            for (var at = 0; at < cells.size(); at++) {
                var words = cell(at);
                for (var column : columns) {
                    if (words.equals(column) || heads.apply(column).stream().anyMatch(words::equalsIgnoreCase)) {
                        places.putIfAbsent(column, at);
                    }
                }
            }
            return places;
        }
    }

    /// Reads a workbook; empty where it is none or damaged.
    public static Optional<FilledSheet> read(byte[] workbook) {
        try {
            var file = Files.createTempFile("quanheng", ".xlsx");
            try {
                Files.write(file, workbook);
                return read(new SourceFile(file, "sheet.xlsx"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet cannot be read", e);
        }
    }

    /// A day as sheets and people write it.
    public static Optional<LocalDate> day(String words) {
        return Optional.ofNullable(Days.day(words));
    }

    private static Optional<FilledSheet> read(SourceFile file) {
        if (!Archive.isZip(file.start())) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        try (var table = new SheetTable(Archive.open(file, new AtomicLong()))) {
            while (table.next()) {
                if (lines.size() == MOST_ROWS) {
                    return Optional.of(new FilledSheet(lines, false));
                }
                lines.add(line(table));
            }
            return Optional.of(new FilledSheet(lines, true));
        } catch (BrokenFileException broken) {
            return Optional.empty();
        }
    }

    private static Line line(SheetTable table) {
        var formulas = IntStream.range(0, table.size())
                .filter(column -> isFault(table.fault(column)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new Line(table.number(), table.all(), formulas);
    }

    private static boolean isFault(@Nullable Fault fault) {
        return fault != null;
    }
}
