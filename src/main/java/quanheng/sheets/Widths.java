package quanheng.sheets;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Column widths in characters; a Chinese character counts two.
final class Widths {
    static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int FILTER_BUTTON = 3;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private Widths() {}

    static void set(Worksheet sheet, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        for (var column = 0; column < heads.size(); column++) {
            var widest = of(heads.get(column)) + FILTER_BUTTON;
            for (var row : rows) {
                var value = column < row.size() ? row.get(column) : null;
                widest = Math.max(widest, value == null ? 0 : of(value.toString()) + 1);
            }
            sheet.width(column, Math.clamp(widest, NARROWEST, WIDEST));
        }
    }

    static int of(String words) {
        return words.codePoints()
                .map(letter -> letter < FIRST_WIDE_CHARACTER ? 1 : 2)
                .sum();
    }
}
