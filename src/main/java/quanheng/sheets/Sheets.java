package quanheng.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a table as an Excel file: a frozen head with filters, columns as wide as their words,
/// dates and numbers as such, everything else as text.
public final class Sheets {
    private static final String PROGRAM = "Quanheng";
    private static final String VERSION = "01.0000";
    private static final int MEASURED_ROWS = 500;
    private static final int LONGEST_NAME = 31;
    private static final int LAST_ROW = 1_048_575;

    private Sheets() {}

    /// Writes one sheet and leaves the stream open. Only some hundred rows are held at a time.
    ///
    /// @param sheetName shortened to what Excel allows
    /// @param heads words of the first row
    /// @param rows cells from left to right; null and empty text leave a cell blank
    /// @throws UncheckedIOException if the stream cannot be written
    /// @throws IllegalArgumentException if there are more rows than a sheet holds (1,048,575)
    public static void write(
            OutputStream out,
            String sheetName,
            List<String> heads,
            Stream<? extends List<? extends @Nullable Object>> rows) {
        try (var book = new Workbook(out, PROGRAM, VERSION)) {
            var sheet = book.newWorksheet(allowed(sheetName));
            head(sheet, heads);
            body(sheet, heads, rows.iterator());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the sheet " + sheetName, failure);
        }
    }

    private static String allowed(String name) {
        var clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private static void body(
            Worksheet sheet, List<String> heads, Iterator<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        var measured = new ArrayList<List<? extends @Nullable Object>>();
        while (rows.hasNext() && measured.size() < MEASURED_ROWS) {
            measured.add(rows.next());
        }
        Widths.set(sheet, heads, measured);
        var last = 0;
        for (var row : measured) {
            row(sheet, ++last, row);
        }
        while (rows.hasNext()) {
            if (last % MEASURED_ROWS == 0) {
                sheet.flush();
            }
            row(sheet, ++last, rows.next());
        }
        sheet.setAutoFilter(0, 0, last, heads.size() - 1);
    }

    private static void row(Worksheet sheet, int number, List<? extends @Nullable Object> cells) {
        if (number > LAST_ROW) {
            throw new IllegalArgumentException("a sheet holds at most " + LAST_ROW + " rows");
        }
        for (var column = 0; column < cells.size(); column++) {
            Cell.write(sheet, number, column, cells.get(column));
        }
    }
}
