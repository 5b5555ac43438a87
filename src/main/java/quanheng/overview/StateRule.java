package quanheng.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;
import quanheng.reading.Comparison;
import quanheng.reading.Period;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;

/// The published rule by which a promise's state is derived; the page `/ledger/states` prints it.
///
/// 1. A direction without a number lacks its criterion.
/// 2. Without a count a promise is overdue once its last day has passed, else without data.
/// 3. With a count it is met where the count satisfies the comparison.
/// 4. Else it is overdue once its last day has passed.
/// 5. Else, where it adds up over the plan's period, it is behind while the count is below the share
///    of the target that an even pace would have reached by the day.
/// 6. Else it is counted.
final class StateRule {
    private StateRule() {}

    static Standing standing(Promise promise, @Nullable Count count, LocalDate asOf) {
        if (promise.kind() == PromiseKind.QUALITATIVE) {
            return Standing.of(PromiseState.CRITERION_MISSING, Ground.of("criterion-missing"));
        }
        var target = promise.target();
        if (count == null || target == null) {
            return uncounted(promise, asOf);
        }
        if (satisfies(target, count)) {
            return Standing.of(PromiseState.MET, Ground.of("met-" + sense(target), count.words(), goal(count)));
        }
        if (isPast(promise, asOf)) {
            return Standing.of(
                    PromiseState.OVERDUE,
                    Ground.of("past", last(promise)),
                    Ground.of("short-" + sense(target), count.words(), goal(count)));
        }
        return onTheWay(promise, target, count, asOf);
    }

    private static Standing uncounted(Promise promise, LocalDate asOf) {
        var why = Ground.of(promise.target() == null ? "unreported" : "unbound");
        return isPast(promise, asOf)
                ? Standing.of(PromiseState.OVERDUE, Ground.of("past", last(promise)), why)
                : Standing.of(PromiseState.NO_DATA, why);
    }

    private static Standing onTheWay(Promise promise, Target target, Count count, LocalDate asOf) {
        var distance = Ground.of("short-" + sense(target), count.words(), goal(count));
        var period = promise.period();
        if (!addsUp(target) || period == null || promise.deadline() == null) {
            return Standing.of(PromiseState.COUNTED, distance, Ground.of("no-pace"));
        }
        var needed = evenPace(count.low(), new Period(period.startsOn(), last(promise, period)), asOf);
        var pace = Ground.of(
                "pace", asOf, needed.stripTrailingZeros().toPlainString() + " " + count.unit(), period.startsOn());
        return Standing.of(
                count.value().compareTo(needed) < 0 ? PromiseState.BEHIND : PromiseState.COUNTED, distance, pace);
    }

    /// The share of a target that lies between the first day and `asOf`, both included, rounded down
    /// to whole units where the target is whole.
    static BigDecimal evenPace(BigDecimal goal, Period period, LocalDate asOf) {
        var all = ChronoUnit.DAYS.between(period.startsOn(), period.endsOn()) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(period.startsOn(), asOf) + 1, 0, all);
        var scale = Math.max(goal.stripTrailingZeros().scale(), 0);
        return goal.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(all), scale, RoundingMode.FLOOR);
    }

    private static boolean satisfies(Target target, Count count) {
        return target.comparison() == Comparison.AT_MOST
                ? count.value().compareTo(count.high()) <= 0
                : count.value().compareTo(count.low()) >= 0;
    }

    private static boolean addsUp(Target target) {
        return target.comparison() != Comparison.AT_MOST
                && (target.kind() == TargetKind.CUMULATIVE || target.kind() == TargetKind.COUNT_NEW);
    }

    private static boolean isPast(Promise promise, LocalDate asOf) {
        return promise.deadline() != null && promise.deadline().isBefore(asOf);
    }

    private static LocalDate last(Promise promise, Period period) {
        var deadline = promise.deadline();
        return deadline == null || deadline.isBefore(period.startsOn()) ? period.endsOn() : deadline;
    }

    private static String last(Promise promise) {
        return String.valueOf(promise.deadline());
    }

    private static String sense(Target target) {
        return target.comparison() == Comparison.AT_MOST ? "at-most" : "at-least";
    }

    private static String goal(Count count) {
        var goal = count.low().stripTrailingZeros().toPlainString();
        return count.low().compareTo(count.high()) == 0
                ? goal + " " + count.unit()
                : goal + "–" + count.high().stripTrailingZeros().toPlainString() + " " + count.unit();
    }
}
