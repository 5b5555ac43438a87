package quanheng.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Formula;
import quanheng.pace.Aim;
import quanheng.pace.Cadence;
import quanheng.pace.Course;
import quanheng.pace.Forecast;
import quanheng.pace.Reason;
import quanheng.pace.Seasons;
import quanheng.pace.Series;
import quanheng.plans.Promise;
import quanheng.reading.Comparison;
import quanheng.reading.Period;

/// Tells how promises come along: against an even and a seasonal pace, by the year, and by a forecast.
@Component
public class Prospects {
    private final BindingStore bindings;
    private final Observing observing;
    private final Outlooks outlooks;

    Prospects(BindingStore bindings, Observing observing, Outlooks outlooks) {
        this.bindings = bindings;
        this.observing = observing;
        this.outlooks = outlooks;
    }

    /// How a promise comes along; empty where nothing is counted for it, or there is no data.
    public Optional<Prospect> of(Promise promise, LocalDate asOf) {
        var look = observing.look();
        return bindings.live(List.of(promise.id())).stream()
                .findFirst()
                .flatMap(binding -> Optional.ofNullable(look.reached(promise, binding, asOf)))
                .filter(reached -> reached.value() != null)
                .map(reached -> new Way(promise, reached, look, asOf).prospect());
    }

    /// What a promise aims at, in the unit it is counted in.
    static Aim aim(Promise promise, Reached reached) {
        var target = promise.target();
        if (target != null && target.comparison() == Comparison.AT_MOST) {
            return Aim.atMost(reached.high());
        }
        return reached.low().compareTo(reached.high()) < 0
                ? new Aim(reached.low(), reached.high())
                : Aim.atLeast(reached.low());
    }

    /// The days a promise runs over and what it sets out from; null where they are not known, and for growth, which is
    /// told by full years.
    static @Nullable Course course(Promise promise, Reached reached, Aim aim, Observing.Look look) {
        if (reached.observation().definition().formula() instanceof Formula.Growth) {
            return null;
        }
        var pace = reached.pace();
        if (pace != null) {
            return new Course(pace.startsOn(), pace.endsOn(), BigDecimal.ZERO, aim);
        }
        var days = days(promise);
        var before = days == null
                ? null
                : look.reached(promise, reached.binding(), days.startsOn().minusDays(1));
        var start = before == null ? null : before.value();
        return days == null || start == null ? null : new Course(days.startsOn(), days.endsOn(), start, aim);
    }

    private static @Nullable Period days(Promise promise) {
        var period = promise.period();
        var last = promise.deadline() == null && period != null ? period.endsOn() : promise.deadline();
        return period == null || last == null || last.isBefore(period.startsOn())
                ? null
                : new Period(period.startsOn(), last);
    }

    /// One promise on its way.
    private final class Way {
        private final Promise promise;
        private final Reached reached;
        private final Observing.Look look;
        private final Aim aim;
        private final LocalDate day;
        private final List<Reason> without = new ArrayList<>();

        Way(Promise promise, Reached reached, Observing.Look look, LocalDate asked) {
            this.promise = promise;
            this.reached = reached;
            this.look = look;
            this.aim = aim(promise, reached);
            this.day = reached.paceDay(asked);
        }

        Prospect prospect() {
            var course = course();
            var series = series();
            var value = java.util.Objects.requireNonNull(reached.value());
            var linear = course == null ? null : course.standing(day, value, Seasons.even());
            var seasons = series == null ? Seasons.even() : Seasons.of(series, day.getYear());
            if (series != null && seasons.isEven()) {
                without.add(seasons.reasons().getFirst());
            }
            var seasonal = course == null || seasons.isEven() ? null : course.standing(day, value, seasons);
            return new Prospect(
                    reached,
                    aim,
                    day,
                    linear,
                    seasonal,
                    cadence(value, series),
                    series,
                    forecast(course, series),
                    without);
        }

        private @Nullable Course course() {
            var course = Prospects.course(promise, reached, aim, look);
            if (course == null) {
                without.add(without(
                        reached.observation().definition().formula() instanceof Formula.Growth
                                ? "growth"
                                : days(promise) == null ? "no-days" : "no-start"));
            }
            return course;
        }

        private @Nullable Series series() {
            if (reached.binding().terms().wholeYears()) {
                without.add(without("whole-years"));
                return null;
            }
            var series = outlooks.months(reached);
            if (series == null) {
                without.add(without("no-months"));
            }
            return series;
        }

        private @Nullable Cadence cadence(BigDecimal value, @Nullable Series series) {
            return reached.binding().terms().days() != Days.YEAR || series == null || series.kind() != Series.Kind.FLOW
                    ? null
                    : Cadence.of(aim, value, day, series.changes());
        }

        private @Nullable Forecast forecast(@Nullable Course course, @Nullable Series series) {
            if (course == null || series == null || !course.to().isAfter(day)) {
                return null;
            }
            return Forecast.of(series, YearMonth.from(course.from()), YearMonth.from(course.to()));
        }

        private static Reason without(String why) {
            return new Reason("targets.prospect.without." + why, List.of());
        }
    }
}
