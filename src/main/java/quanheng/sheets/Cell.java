package quanheng.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one value so that a spreadsheet neither changes nor runs it.
final class Cell {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;

    private Cell() {}

    static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> number(sheet, row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate date -> date(sheet, row, column, date);
            case LocalDateTime time -> time(sheet, row, column, time);
            case Instant instant -> time(sheet, row, column, LocalDateTime.ofInstant(instant, OFFICE));
            default -> text(sheet, row, column, value.toString());
        }
    }

    /// A spreadsheet keeps fifteen digits; longer numbers go in as text.
    private static void number(Worksheet sheet, int row, int column, Number number) {
        if (new BigDecimal(number.toString()).stripTrailingZeros().precision() > EXACT_DIGITS) {
            text(sheet, row, column, number.toString());
        } else {
            sheet.value(row, column, number);
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    private static void time(Worksheet sheet, int row, int column, LocalDateTime time) {
        sheet.value(row, column, time);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    }

    /// The text format keeps `=1+1` and 18-digit numbers as they are, also when someone edits them.
    private static void text(Worksheet sheet, int row, int column, String words) {
        var clean = words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        if (clean.isEmpty()) {
            return;
        }
        sheet.value(row, column, clean.substring(0, Math.min(clean.length(), LONGEST_TEXT)));
        sheet.style(row, column)
                .format("@")
                .wrapText(clean.length() > Widths.WIDEST / 2)
                .set();
    }
}
