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
import quanheng.targets.Judgement;
import quanheng.targets.Verdict;

/// The published rule by which a promise's state is derived; the page `/ledger/states` prints it.
///
/// 1. A direction without a number lacks its criterion until a person has written one, evidence is at hand, and
///    another person has judged by it; then the verdict tells.
/// 2. Without a count a promise is overdue once its last day has passed, else without data.
/// 3. With a count it is met where the count satisfies the comparison.
/// 4. Else it is overdue once its last day has passed.
/// 5. Else, where it adds up over days, it is behind while the count is below the share of the target that an even
///    pace would have reached by the day.
/// 6. Else it is counted.
final class StateRule {
    private StateRule() {}

    static Standing standing(Promise promise, @Nullable Count count, @Nullable Judgement judgement, LocalDate asOf) {
        if (promise.kind() == PromiseKind.QUALITATIVE) {
            return judged(promise, judgement, asOf);
        }
        var target = promise.target();
        var value = count == null ? null : count.value();
        if (count == null || value == null || target == null) {
            return uncounted(promise, count, asOf);
        }
        if (satisfies(target, value, count)) {
            return Standing.of(PromiseState.MET, distance("met-", target, value, count));
        }
        if (isPast(promise, asOf)) {
            return Standing.of(
                    PromiseState.OVERDUE, Ground.of("past", last(promise)), distance("short-", target, value, count));
        }
        return onTheWay(target, value, count, asOf);
    }

    private static Standing judged(Promise promise, @Nullable Judgement judgement, LocalDate asOf) {
        var stage = judgement == null ? null : judgement.stage(asOf);
        var verdict = judgement == null ? null : judgement.verdict();
        if (stage != Judgement.Stage.JUDGED || verdict == null) {
            return Standing.of(
                    PromiseState.CRITERION_MISSING, Ground.of(stage == null ? "criterion-missing" : missing(stage)));
        }
        var found =
                Ground.of("judged-" + verdict.outcome().word(), verdict.on(), verdict.reviewedBy(), verdict.reasons());
        if (verdict.outcome() == Verdict.Outcome.MET) {
            return Standing.of(PromiseState.MET, found);
        }
        if (isPast(promise, asOf)) {
            return Standing.of(PromiseState.OVERDUE, Ground.of("past", last(promise)), found);
        }
        return Standing.of(
                verdict.outcome() == Verdict.Outcome.ON_COURSE ? PromiseState.COUNTED : PromiseState.BEHIND, found);
    }

    private static String missing(Judgement.Stage stage) {
        return switch (stage) {
            case WRITTEN -> "criterion-unproved";
            case PROVED -> "criterion-unjudged";
            case FALLEN -> "criterion-fallen";
            case JUDGED -> "criterion-missing";
        };
    }

    private static Standing uncounted(Promise promise, @Nullable Count count, LocalDate asOf) {
        var why = Ground.of(count != null ? "silent" : promise.target() == null ? "unreported" : "unbound");
        return isPast(promise, asOf)
                ? Standing.of(PromiseState.OVERDUE, Ground.of("past", last(promise)), why)
                : Standing.of(PromiseState.NO_DATA, why);
    }

    private static Standing onTheWay(Target target, BigDecimal value, Count count, LocalDate asOf) {
        var distance = distance("short-", target, value, count);
        var days = count.pace();
        var needed = needed(target, count, asOf);
        if (days == null || needed == null) {
            return Standing.of(PromiseState.COUNTED, distance, Ground.of("no-pace"));
        }
        var pace = Ground.of("pace", asOf, Count.words(needed, count.unit()), days.startsOn());
        return Standing.of(value.compareTo(needed) < 0 ? PromiseState.BEHIND : PromiseState.COUNTED, distance, pace);
    }

    /// What an even pace would have reached by a day; null where a target does not add up over days.
    static @Nullable BigDecimal needed(Target target, Count count, LocalDate asOf) {
        var days = count.pace();
        return days == null || target.comparison() == Comparison.AT_MOST ? null : evenPace(count.low(), days, asOf);
    }

    /// The share of a target that lies between the first day and `asOf`, both included, rounded down
    /// to whole units where the target is whole.
    static BigDecimal evenPace(BigDecimal goal, Period period, LocalDate asOf) {
        var all = ChronoUnit.DAYS.between(period.startsOn(), period.endsOn()) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(period.startsOn(), asOf) + 1, 0, all);
        var scale = Math.max(goal.stripTrailingZeros().scale(), 0);
        return goal.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(all), scale, RoundingMode.FLOOR);
    }

    private static boolean satisfies(Target target, BigDecimal value, Count count) {
        return target.comparison() == Comparison.AT_MOST
                ? value.compareTo(count.high()) <= 0
                : value.compareTo(count.low()) >= 0;
    }

    private static boolean isPast(Promise promise, LocalDate asOf) {
        return promise.deadline() != null && promise.deadline().isBefore(asOf);
    }

    private static String last(Promise promise) {
        return String.valueOf(promise.deadline());
    }

    private static Ground distance(String how, Target target, BigDecimal value, Count count) {
        var sense = target.comparison() == Comparison.AT_MOST ? "at-most" : "at-least";
        return Ground.of(how + sense, Count.words(value, count.unit()), goal(count));
    }

    private static String goal(Count count) {
        var low = Count.words(count.low(), count.unit());
        return count.low().compareTo(count.high()) == 0
                ? low
                : Texts.plain(count.low()) + "–" + Count.words(count.high(), count.unit());
    }
}
