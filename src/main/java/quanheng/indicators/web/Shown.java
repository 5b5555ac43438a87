package quanheng.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Breakdown;
import quanheng.indicators.Observation;
import quanheng.indicators.Point;

/// What a page shows of an indicator, ready to print; empty texts where there is no data.
///
/// @param notes what it leaves out or cannot tell, in words
record Shown(Observation observed, List<String> notes) {
    /// As it is published.
    public String rounded() {
        return Printed.rounded(observed.value(), observed.definition().places());
    }

    /// With every digit.
    public String exact() {
        return Printed.exact(observed.value());
    }

    /// Whether rounding took anything away.
    public boolean isCut() {
        return !rounded().equals(exact()) && !Printed.exact(observed.rounded()).equals(exact());
    }

    /// The part of a share.
    public String numerator() {
        return Printed.exact(observed.numerator());
    }

    /// What a share is taken of.
    public String denominator() {
        return Printed.exact(observed.denominator());
    }

    /// How many records were counted.
    public String records() {
        return String.format(Locale.ROOT, "%,d", observed.records());
    }

    /// A version beside the others on the same register.
    ///
    /// @param current whether it is the one shown above
    /// @param inForce whether it is the convention on the day
    record Version(Shown shown, String name, boolean current, boolean inForce, String path) {}

    /// A region below.
    ///
    /// @param amount null where there is no data
    /// @param bar    from 0 to 100, against the highest
    record County(
            String code,
            String name,
            String path,
            @Nullable BigDecimal amount,
            String value,
            String numerator,
            String denominator,
            long bar) {}

    /// All regions below.
    ///
    /// @param unplaced what lies in none of them; empty where nobody can tell
    /// @param doubled  what they count more than once; empty for nothing
    record Counties(List<County> rows, String unplaced, String doubled, boolean share) {}

    /// A point of the chart, for its table.
    record Value(String on, String value) {}

    static List<Value> values(List<Point> points, int places) {
        return points.reversed().stream()
                .map(point -> new Value(point.on().toString(), Printed.rounded(point.value(), places)))
                .toList();
    }

    static Counties counties(Breakdown breakdown, Asked asked) {
        var places = asked.definition().places();
        var most = breakdown.rows().stream().map(row -> size(row.value())).reduce(BigDecimal.ZERO, BigDecimal::max);
        var rows = breakdown.rows().stream()
                .map(row -> new County(
                        row.code(),
                        row.name(),
                        asked.in(row.code()),
                        row.value(),
                        Printed.rounded(row.value(), places),
                        Printed.exact(row.numerator()),
                        Printed.exact(row.denominator()),
                        bar(row.value(), most)))
                .toList();
        var doubled = breakdown.doubled();
        return new Counties(
                rows,
                Printed.exact(breakdown.unplaced()),
                doubled.signum() == 0 ? "" : Printed.exact(doubled.negate()),
                breakdown.rows().stream().anyMatch(row -> row.numerator() != null || row.denominator() != null));
    }

    private static BigDecimal size(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static long bar(@Nullable BigDecimal value, BigDecimal most) {
        return most.signum() <= 0 ? 0 : Math.max(0, Math.round(size(value).doubleValue() * 100 / most.doubleValue()));
    }
}
