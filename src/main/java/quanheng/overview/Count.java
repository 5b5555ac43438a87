package quanheng.overview;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What the registers show for a promise on a day.
///
/// @param value   in `unit`
/// @param low     what is to be reached, in the same unit; the lower end of a range
/// @param high    the upper end of a range, else equal to `low`
/// @param unit    as counted, such as `件`
/// @param on      the day it was counted for
/// @param label   exactly what was counted, in words
/// @param address of the page with the records
public record Count(
        BigDecimal value, BigDecimal low, BigDecimal high, String unit, LocalDate on, String label, String address) {
    String words() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
