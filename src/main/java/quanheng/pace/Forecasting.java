package quanheng.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes a forecast. The last twelve months are held out to check it; the method is chosen on the twelve before them;
/// the interval comes from its errors as many months ahead, from every month it could have been asked in.
final class Forecasting {
    static final int LEAST_MONTHS = 36;

    private static final int YEAR = 12;
    private static final int SILENT_MONTHS = 6;
    private static final int LEAST_ORIGINS = 9;
    private static final double INSIDE = 0.8;

    private final Series series;
    private final Series flow;
    private final double[] known;
    private final YearMonth countedFrom;
    private final YearMonth until;
    private final int ahead;

    Forecasting(Series series, YearMonth countedFrom, YearMonth until) {
        this.series = series;
        this.flow = series.changes();
        this.known = flow.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        this.countedFrom = countedFrom;
        this.until = until;
        this.ahead = (int) series.last().until(until, ChronoUnit.MONTHS);
    }

    Forecast forecast() {
        if (known.length < LEAST_MONTHS) {
            return new Forecast.Refused(Reason.of("forecast.too-short", LEAST_MONTHS, known.length));
        }
        if (isSilent()) {
            return new Forecast.Refused(Reason.of("forecast.silent", SILENT_MONTHS));
        }
        if (ahead <= 0 || (isFlow() && countedFrom.isAfter(until))) {
            return new Forecast.Refused(Reason.of("forecast.nothing-ahead", until.toString()));
        }
        if (isFlow() && countedFrom.isBefore(series.first())) {
            return new Forecast.Refused(
                    Reason.of("forecast.begins-later", series.first().toString(), countedFrom.toString()));
        }
        var errors = candidates();
        if (errors.isEmpty()) {
            return new Forecast.Refused(Reason.of("forecast.too-far", ahead, farthest()));
        }
        var model = errors.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
        var origins = origins(model);
        return new Forecast.Told(
                model.method(), series.last(), points(model, origins), check(model), reasons(model, errors, origins));
    }

    /// Nothing at all for half a year is more likely a register nobody filled.
    private boolean isSilent() {
        return Arrays.stream(known, known.length - SILENT_MONTHS, known.length).allMatch(each -> each == 0);
    }

    private boolean isFlow() {
        return series.kind() == Series.Kind.FLOW;
    }

    /// How far ahead errors are known of at least some months.
    private int farthest() {
        return Arrays.stream(Model.values())
                .mapToInt(model -> known.length - model.needed() - LEAST_ORIGINS + 1)
                .max()
                .orElse(0);
    }

    /// The models that can be checked, each with its mean error in the year before the one held out.
    private Map<Model, Double> candidates() {
        var errors = new TreeMap<Model, Double>();
        for (var model : Model.values()) {
            var isChecked = known.length - ahead - model.needed() + 1 >= LEAST_ORIGINS;
            if (isChecked && known.length - 2 * YEAR >= model.needed()) {
                errors.put(model, chosenBy(model));
            }
        }
        return errors;
    }

    private double chosenBy(Model model) {
        var end = known.length - YEAR;
        var sum = 0.0;
        var count = 0;
        for (var origin = end - YEAR; origin < end; origin++) {
            var next = model.next(Arrays.copyOf(known, origin), end - origin);
            for (var month = 0; month < next.length; month++) {
                sum += Math.abs(known[origin + month] - next[month]);
                count++;
            }
        }
        return sum / count;
    }

    /// What the model would have told in every month it could have been asked in, as far as it is known by now.
    private List<double[]> origins(Model model) {
        var told = new ArrayList<double[]>();
        for (var origin = model.needed(); origin < known.length; origin++) {
            told.add(model.next(Arrays.copyOf(known, origin), Math.min(ahead, known.length - origin)));
        }
        return told;
    }

    private List<Forecast.Point> points(Model model, List<double[]> origins) {
        var next = model.next(known, ahead);
        var base = isFlow()
                ? series.sum(countedFrom, series.last())
                : series.values().getLast();
        var skipped = isFlow() ? (int) Math.max(0, series.last().until(countedFrom, ChronoUnit.MONTHS) - 1) : 0;
        var isNeverBelow = Arrays.stream(known).allMatch(each -> each >= 0);
        var points = new ArrayList<Forecast.Point>();
        for (var month = 1; month <= ahead; month++) {
            var value = base.doubleValue() + Model.sum(next, Math.min(skipped, month), month);
            var width = month <= skipped ? 0 : width(model, origins, skipped, month);
            var low = isNeverBelow ? Math.max(base.doubleValue(), value - width) : value - width;
            points.add(new Forecast.Point(
                    series.last().plusMonths(month),
                    rounded(value, RoundingMode.HALF_UP),
                    rounded(isFlow() || isNeverBelow ? low : Math.max(0, low), RoundingMode.FLOOR),
                    rounded(value + width, RoundingMode.CEILING)));
        }
        return points;
    }

    /// How far the sum of some months ahead was off in four of five cases, counted so that one more case would have
    /// been
    /// inside as often.
    private double width(Model model, List<double[]> origins, int from, int to) {
        var errors = new ArrayList<Double>();
        for (var each = 0; each < origins.size(); each++) {
            var origin = model.needed() + each;
            if (origin + to <= known.length) {
                errors.add(Math.abs(
                        Model.sum(known, origin + from, origin + to) - Model.sum(origins.get(each), from, to)));
            }
        }
        errors.sort(Comparator.naturalOrder());
        var rank = (int) Math.ceil(INSIDE * (errors.size() + 1));
        return errors.get(Math.min(rank, errors.size()) - 1);
    }

    private Forecast.Check check(Model model) {
        var origin = known.length - YEAR;
        var told = model.next(Arrays.copyOf(known, origin), YEAR);
        var came = Arrays.copyOfRange(known, origin, known.length);
        if (!isFlow()) {
            var before = series.values().get(series.values().size() - YEAR - 1).doubleValue();
            running(told, before);
            running(came, before);
        }
        var distances = new double[YEAR];
        Arrays.setAll(distances, month -> Math.abs(told[month] - came[month]));
        var percents = new double[YEAR];
        Arrays.setAll(percents, month -> distances[month] * 100 / Math.abs(came[month]));
        var toldEnd = isFlow() ? Model.sum(told, 0, YEAR) : told[YEAR - 1];
        var cameEnd = isFlow() ? Model.sum(came, 0, YEAR) : came[YEAR - 1];
        return new Forecast.Check(
                series.last().minusMonths(YEAR - 1),
                series.last(),
                decimal(Model.sum(distances, 0, YEAR) / YEAR),
                percent(Model.sum(percents, 0, YEAR) / YEAR),
                rounded(toldEnd, RoundingMode.HALF_UP),
                rounded(cameEnd, RoundingMode.HALF_UP),
                percent((toldEnd - cameEnd) * 100 / cameEnd));
    }

    private static void running(double[] changes, double before) {
        var level = before;
        for (var month = 0; month < changes.length; month++) {
            level += changes[month];
            changes[month] = level;
        }
    }

    private static @Nullable BigDecimal percent(double value) {
        return Double.isFinite(value) ? decimal(value) : null;
    }

    private static BigDecimal decimal(double value) {
        return Exactly.shown(BigDecimal.valueOf(value));
    }

    /// With as many decimals as the figure has; what floating point adds to a whole number does not count.
    private BigDecimal rounded(double value, RoundingMode mode) {
        var decimals = series.values().stream()
                .mapToInt(each -> each.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(value)
                .setScale(Math.max(0, decimals) + 6, RoundingMode.HALF_EVEN)
                .setScale(Math.max(0, decimals), mode);
    }

    private List<Reason> reasons(Model model, Map<Model, Double> errors, List<double[]> origins) {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of("forecast.method." + model.method()));
        errors.forEach((each, error) -> reasons.add(
                Reason.of("forecast.candidate", Reason.of("forecast.name." + each.method()), decimal(error))));
        reasons.add(Reason.of("forecast.interval", ahead, origins.size() - ahead + 1));
        return reasons;
    }
}
