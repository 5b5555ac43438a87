package quanheng.overview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Period;
import quanheng.targets.Outlook;
import quanheng.targets.Reached;

/// What was counted for a promise on a day, as the rule of states looks at it.
///
/// @param value in `unit`; null where there is no data
/// @param low   what is to be reached, in the same unit; the lower end of a range
/// @param high  the upper end of a range, else equal to `low`
/// @param unit  as shown, such as `件`
/// @param pace  the days over which it adds up; null where it does not
/// @param outlook what its months and earlier years say
/// @param reported whether others reported it
public record Count(
        @Nullable BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable Period pace,
        Outlook outlook,
        boolean reported) {
    Count(Reached reached, Outlook outlook) {
        this(
                reached.value(),
                reached.low(),
                reached.high(),
                reached.unit(),
                reached.pace(),
                outlook,
                reached.reported());
    }

    static String words(BigDecimal value, String unit) {
        return Texts.plain(value) + " " + unit;
    }
}
