package quanheng.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import quanheng.indicators.Phrase;

/// What the registers show for a promise on a day.
///
/// @param value   in `unit`
/// @param low     what is to be reached, in the same unit; the lower end of a range
/// @param high    the upper end of a range, else equal to `low`
/// @param unit    as counted, such as `件`
/// @param on      the day it was counted for
/// @param label   exactly what was counted, what was not, and what is unknown
/// @param address of the page with the records
public record Count(
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        LocalDate on,
        List<Phrase> label,
        String address) {
    public Count {
        label = List.copyOf(label);
    }

    String words() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
