package quanheng.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of a target: from what there was before its first day to what it aims at on its deadline.
///
/// @param from  first day
/// @param to    deadline, included
/// @param start what there was when the first day began; 0 for what is counted anew
public record Course(LocalDate from, LocalDate to, BigDecimal start, Aim aim) {
    /// @throws IllegalArgumentException where the days run backwards
    public Course {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from %s to %s runs backwards".formatted(from, to));
        }
    }

    /// Where a figure stands on its way.
    public enum State {
        /// The first day is still to come.
        NOT_BEGUN,
        /// The aim is met today.
        MET,
        /// Not met yet; at least as far as is due today.
        ON_PACE,
        /// Not as far as is due today.
        BEHIND,
        /// The deadline has passed and the aim is not met.
        MISSED
    }

    /// Where a figure stands on a day.
    ///
    /// @param due      what was due by the end of the day, in the aim's decimals, rounded in favour of the figure
    /// @param gap      what is ahead of that; below 0 what is behind it, whichever way is better
    /// @param missing  what is still missing to the aim; never below 0
    /// @param daysLeft days after this one, the deadline included
    /// @param perMonth what every month left has to bring; null where none is left or nothing is missing
    /// @param soFar    what every month has brought; null before the first day
    /// @param reasons  how it was reckoned, step by step
    public record Standing(
            State state,
            LocalDate asOf,
            BigDecimal actual,
            BigDecimal due,
            BigDecimal gap,
            BigDecimal missing,
            long daysLeft,
            @Nullable BigDecimal perMonth,
            @Nullable BigDecimal soFar,
            List<Reason> reasons) {
        public Standing {
            reasons = List.copyOf(reasons);
        }
    }

    /// What is due by the end of a day: the way from the start to the aim, as the seasons divide it. A ceiling that the
    /// start keeps already only has to be kept.
    public BigDecimal due(LocalDate day, Seasons seasons) {
        var goal = goal();
        if (!isFloor() && start.compareTo(goal) <= 0) {
            return goal;
        }
        var way = Exactly.multiply(goal.subtract(start), seasons.due(from, to, day));
        var decimals = Math.max(0, goal.stripTrailingZeros().scale());
        return start.add(way)
                .setScale(Math.max(decimals, start.stripTrailingZeros().scale()), lenient());
    }

    /// Where a figure stands on a day.
    public Standing standing(LocalDate day, BigDecimal actual, Seasons seasons) {
        var due = due(day, seasons);
        var gap = isFloor() ? actual.subtract(due) : due.subtract(actual);
        var missing = isFloor() ? aim.missing(actual) : actual.subtract(goal()).max(BigDecimal.ZERO);
        var daysLeft = Exactly.days(day.plusDays(1), to);
        var left = months(day.isBefore(from) ? from : day.plusDays(1), to);
        var perMonth = left.signum() == 0 || missing.signum() == 0 ? null : Exactly.told(Exactly.divide(missing, left));
        var passed = months(from, day.isAfter(to) ? to : day);
        var soFar = passed.signum() == 0 ? null : Exactly.told(Exactly.divide(actual.subtract(start), passed));
        var state = state(day, actual, gap);
        var reasons = reasons(day, actual, due, gap);
        if (missing.signum() > 0) {
            reasons.add(Reason.of(isFloor() ? "course.missing" : "course.too-much", missing, to, daysLeft));
        }
        if (perMonth != null && soFar != null) {
            reasons.add(Reason.of("course.rate", signed(perMonth), Exactly.shown(soFar)));
        }
        reasons.addAll(seasons.reasons());
        return new Standing(state, day, actual, due, gap, missing, daysLeft, perMonth, soFar, reasons);
    }

    private BigDecimal signed(BigDecimal perMonth) {
        return Exactly.shown(isFloor() ? perMonth : perMonth.negate());
    }

    private List<Reason> reasons(LocalDate day, BigDecimal actual, BigDecimal due, BigDecimal gap) {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of("course.way", start, from, goal(), to));
        reasons.add(
                gap.signum() < 0
                        ? Reason.of("course.behind", day, due, actual, gap.negate())
                        : Reason.of("course.ahead", day, due, actual, gap));
        return reasons;
    }

    private State state(LocalDate day, BigDecimal actual, BigDecimal gap) {
        if (day.isBefore(from)) {
            return State.NOT_BEGUN;
        }
        if (aim.isMetBy(actual)) {
            return State.MET;
        }
        if (day.isAfter(to)) {
            return State.MISSED;
        }
        var most = aim.most();
        var isOver = isFloor() && most != null && actual.compareTo(most) > 0;
        return gap.signum() < 0 || isOver ? State.BEHIND : State.ON_PACE;
    }

    /// What is not a whole step yet is not asked for.
    private RoundingMode lenient() {
        return isFloor() ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    private boolean isFloor() {
        return aim.least() != null;
    }

    /// The floor; the ceiling where there is no floor.
    private BigDecimal goal() {
        var least = aim.least();
        var most = aim.most();
        return least != null ? least : most == null ? start : most;
    }

    /// Months from one day to another, both counted; parts of months by their days.
    static BigDecimal months(LocalDate from, LocalDate to) {
        var months = BigDecimal.ZERO;
        var day = from;
        while (!day.isAfter(to)) {
            var month = YearMonth.from(day);
            var end = month.atEndOfMonth().isBefore(to) ? month.atEndOfMonth() : to;
            months = months.add(Exactly.divide(BigDecimal.valueOf(Exactly.days(day, end)), month.lengthOfMonth()));
            day = end.plusDays(1);
        }
        return months;
    }
}
