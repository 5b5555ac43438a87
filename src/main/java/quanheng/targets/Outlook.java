package quanheng.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Forecast;
import quanheng.pace.Seasons;
import quanheng.pace.Series;

/// What the months and years behind a figure say of a promise (走势): its seasons, where it leads, and whether it was
/// kept every year.
///
/// @param months   full months, in the unit of the figure; null where it has none
/// @param seasons  of the full years before this one; even where too few are known, or the source knows only years
/// @param until    the month it is looked ahead to; null where nothing is ahead or nothing is known
/// @param forecast up to that month; null likewise
/// @param years    the full years before this one, for a promise for every year; else none
public record Outlook(
        @Nullable Series months,
        Seasons seasons,
        @Nullable YearMonth until,
        @Nullable Forecast forecast,
        List<Year> years) {
    /// Nothing is known of what was.
    public static final Outlook NONE = new Outlook(null, Seasons.even(), null, null, List.of());

    public Outlook {
        years = List.copyOf(years);
    }

    /// What a full calendar year came to.
    ///
    /// @param value null where there is no data
    public record Year(int year, @Nullable BigDecimal value) {}

    Outlook with(List<Year> past) {
        return new Outlook(months, seasons, until, forecast, past);
    }
}
