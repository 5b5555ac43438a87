package quanheng.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Aim;
import quanheng.pace.Forecast;
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
/// 2. A promise for every year is overdue once a full calendar year of its plan has ended short of it.
/// 3. Without a count a promise is overdue once its last day has passed, else without data.
/// 4. With a count it is met where the count satisfies the comparison.
/// 5. Else it is overdue once its last day has passed.
/// 6. Else a forecast tells where there is one: it is behind where no part of the interval reaches the target, and
///    counted where all of it does.
/// 7. Else, where it adds up over days, it is behind while the count is below the share of the target that its pace
///    would have reached by the day: the seasons of earlier years where two are known in full, else every day alike.
/// 8. Else it is counted, or reported where its figure is what others reported.
final class StateRule {
    /// Of the rule; the export names it.
    static final int EDITION = 2;

    private static final int DECIMALS = 20;

    private StateRule() {}

    static Standing standing(Promise promise, @Nullable Count count, @Nullable Judgement judgement, LocalDate asOf) {
        if (promise.kind() == PromiseKind.QUALITATIVE) {
            return judged(promise, judgement, asOf);
        }
        var target = promise.target();
        var missed = target == null || count == null ? List.<Ground>of() : missed(target, count);
        if (!missed.isEmpty()) {
            return new Standing(PromiseState.OVERDUE, missed);
        }
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

    /// The years of a yearly promise that ended short of it; one without data is none.
    private static List<Ground> missed(Target target, Count count) {
        return count.outlook().years().stream()
                .filter(each -> each.value() != null && !satisfies(target, each.value(), count))
                .map(each -> Ground.of(
                        "year-missed",
                        Integer.toString(each.year()),
                        Count.words(java.util.Objects.requireNonNull(each.value()), count.unit()),
                        goal(count)))
                .toList();
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
        var grounds = new ArrayList<Ground>(List.of(distance("short-", target, value, count)));
        var needed = needed(target, count, asOf);
        grounds.add(pace(needed, count, asOf));
        var onTheWay = count.reported() ? PromiseState.REPORTED : PromiseState.COUNTED;
        var byPace = needed != null && value.compareTo(needed) < 0 ? PromiseState.BEHIND : onTheWay;
        if (!(count.outlook().forecast() instanceof Forecast.Told told)) {
            return new Standing(byPace, grounds);
        }
        var likelihood = told.likelihood(aim(target, count));
        grounds.add(forecast(told, likelihood, count.unit()));
        var state = switch (likelihood) {
            case LIKELY -> onTheWay;
            case OPEN -> byPace;
            case UNLIKELY -> PromiseState.BEHIND;
        };
        return new Standing(state, grounds);
    }

    private static Aim aim(Target target, Count count) {
        return target.comparison() == Comparison.AT_MOST ? Aim.atMost(count.high()) : Aim.atLeast(count.low());
    }

    private static Ground pace(@Nullable BigDecimal needed, Count count, LocalDate asOf) {
        var days = count.pace();
        if (needed == null || days == null) {
            return Ground.of("no-pace");
        }
        var due = Count.words(needed, count.unit());
        var years = count.outlook().seasons().years();
        return years.isEmpty()
                ? Ground.of("pace", asOf, due, days.startsOn())
                : Ground.of(
                        "pace-seasonal",
                        asOf,
                        due,
                        days.startsOn(),
                        Integer.toString(years.getFirst()),
                        Integer.toString(years.getLast()));
    }

    private static Ground forecast(Forecast.Told told, Forecast.Likelihood likelihood, String unit) {
        var end = told.end();
        return Ground.of(
                "forecast-" + likelihood.name().toLowerCase(Locale.ROOT),
                end.month(),
                Count.words(end.value(), unit),
                Texts.plain(end.low()) + "–" + Count.words(end.high(), unit),
                Count.words(told.check().meanError(), unit));
    }

    /// What its pace would have reached by a day; null where a target does not add up over days.
    static @Nullable BigDecimal needed(Target target, Count count, LocalDate asOf) {
        var days = count.pace();
        if (days == null || target.comparison() == Comparison.AT_MOST) {
            return null;
        }
        var seasons = count.outlook().seasons();
        return seasons.isEven()
                ? evenPace(count.low(), days, asOf)
                : count.low()
                        .multiply(seasons.due(days.startsOn(), days.endsOn(), asOf))
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .setScale(decimals(count.low()), RoundingMode.FLOOR);
    }

    /// The share of a target that lies between the first day and `asOf`, both included, rounded down
    /// to whole units where the target is whole.
    static BigDecimal evenPace(BigDecimal goal, Period period, LocalDate asOf) {
        var all = ChronoUnit.DAYS.between(period.startsOn(), period.endsOn()) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(period.startsOn(), asOf) + 1, 0, all);
        return goal.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(all), decimals(goal), RoundingMode.FLOOR);
    }

    private static int decimals(BigDecimal goal) {
        return Math.max(goal.stripTrailingZeros().scale(), 0);
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
