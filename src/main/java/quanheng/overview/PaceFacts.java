package quanheng.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Forecast;
import quanheng.pace.Series;

/// The months and years a promise's pace and forecast were derived from, and what they came to.
final class PaceFacts {
    private PaceFacts() {}

    /// What was counted before, month by month and year by year.
    ///
    /// @param kind   `flow` for what happened in each month, `stock` for what there was at its end
    /// @param unit   of all figures here, such as `件`
    /// @param first  the first month, such as `2016-03`; null where no months are known
    /// @param months one figure for each month from the first on
    /// @param until  the month looked ahead to; null where nothing is ahead
    /// @param years  the full calendar years of the plan before this one, of a promise for every year
    record Past(
            @Nullable String kind,
            String unit,
            @Nullable String first,
            List<BigDecimal> months,
            @Nullable String until,
            List<Year> years) {}

    /// What a full calendar year came to; null where there is no data.
    record Year(int year, @Nullable BigDecimal value) {}

    /// What pace and forecast came to, by the rule on the page `/ledger/states`.
    ///
    /// @param rule     edition of that rule
    /// @param due      what its pace would have reached; null where it does not add up over days
    /// @param seasons  the years the seasons are taken from; none where every day is like any other
    /// @param forecast null where there is none
    record Way(
            int rule,
            @Nullable BigDecimal due,
            List<Integer> seasons,
            @Nullable Ahead forecast) {}

    /// Where it leads.
    ///
    /// @param method     `LAST_YEAR`, `LAST_YEAR_AND_DRIFT` or `LEVEL_AND_TREND`
    /// @param low        of four cases in five the truth lay between it and `high`
    /// @param meanError  by how much a month was off in the year the method had not seen
    record Ahead(
            String method, String until, BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal meanError) {}

    static @Nullable Past past(LedgerRow row) {
        var reached = row.reached();
        if (reached == null) {
            return null;
        }
        var outlook = row.outlook();
        var months = outlook.months();
        var until = outlook.until();
        return new Past(
                months == null ? null : months.kind() == Series.Kind.FLOW ? "flow" : "stock",
                reached.unit(),
                months == null ? null : months.first().toString(),
                months == null ? List.of() : months.values(),
                until == null ? null : until.toString(),
                outlook.years().stream()
                        .map(each -> new Year(each.year(), each.value()))
                        .toList());
    }

    static @Nullable Way way(LedgerRow row) {
        return row.reached() == null
                ? null
                : new Way(
                        StateRule.EDITION,
                        row.needed(),
                        row.outlook().seasons().years(),
                        row.outlook().forecast() instanceof Forecast.Told told ? ahead(told) : null);
    }

    private static Ahead ahead(Forecast.Told told) {
        var end = told.end();
        return new Ahead(
                told.method().name(),
                end.month().toString(),
                end.value(),
                end.low(),
                end.high(),
                told.check().meanError());
    }
}
