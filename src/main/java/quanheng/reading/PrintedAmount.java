package quanheng.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its unit in the text.
///
/// @param start   of the number
/// @param unitEnd after the unit
/// @param end     after a comparator that follows the unit
/// @param after   the comparison that follows, null where none does
/// @param han     true for Chinese numerals
record PrintedAmount(
        int start,
        int unitEnd,
        int end,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable Comparison after,
        boolean han) {
    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isShare() {
        return unit.endsWith("%");
    }

    /// True for a place in a ranking, such as 前3名.
    boolean isRank(String text) {
        return (unit.equals("名") || unit.equals("位")) && start > 0 && text.charAt(start - 1) == '前';
    }

    Quantity quantity() {
        return new Quantity(low, high, unit);
    }
}
