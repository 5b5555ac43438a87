package quanheng.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise for every calendar year (年度频次), seen on a day of one: at least, at most, or between.
///
/// @param soFar    from 1 January to the day
/// @param until    31 December
/// @param daysLeft days after the day asked
/// @param needed   still needed to the floor; 0 where it is reached or there is none
/// @param allowed  still allowed below the ceiling; below 0 what is too much; null where there is none
/// @param due      what was due by the day; null where there is no floor
/// @param perDay   what each day left has to bring; null where nothing is needed or no day is left
/// @param leadsTo  what the year comes to at the rate of its days so far
/// @param most     the most that earlier months brought in as many months as are left; null where none are told
/// @param reasons  how it was reckoned, step by step
public record Cadence(
        Aim aim,
        LocalDate asOf,
        BigDecimal soFar,
        LocalDate until,
        long daysLeft,
        State state,
        BigDecimal needed,
        @Nullable BigDecimal allowed,
        @Nullable BigDecimal due,
        @Nullable BigDecimal perDay,
        BigDecimal leadsTo,
        @Nullable BigDecimal most,
        List<Reason> reasons) {
    public Cadence {
        reasons = List.copyOf(reasons);
    }

    /// How a year stands.
    public enum State {
        /// Within the bounds: the floor is reached and the ceiling kept.
        KEPT,
        /// Not there yet, but as far as is due.
        ON_PACE,
        /// Behind what is due; the days left can still make it up.
        BEHIND,
        /// More is needed than was ever done in as many months.
        OUT_OF_REACH,
        /// The year is over and the floor was not reached.
        MISSED,
        /// Above the ceiling.
        EXCEEDED
    }

    /// A year as it stands on a day.
    ///
    /// @param asOf    its year is the one looked at
    /// @param earlier what happened month by month, for the seasons and for what can be done; a flow, may be empty
    /// @throws IllegalArgumentException where the series is a stock
    public static Cadence of(Aim aim, BigDecimal soFar, LocalDate asOf, Series earlier) {
        if (earlier.kind() != Series.Kind.FLOW) {
            throw new IllegalArgumentException("a stock does not happen within a year");
        }
        var year = new Year(aim, soFar, asOf, earlier);
        var reasons = new ArrayList<Reason>();
        var state = year.state();
        year.explain(state, reasons);
        return new Cadence(
                aim,
                asOf,
                soFar,
                year.until(),
                year.daysLeft(),
                state,
                year.needed(),
                year.allowed(),
                year.due(),
                year.perDay(),
                year.leadsTo(),
                year.most(),
                reasons);
    }

    /// What is needed to reckon a year.
    private record Year(Aim aim, BigDecimal soFar, LocalDate asOf, Series earlier) {
        LocalDate until() {
            return LocalDate.of(asOf.getYear(), 12, 31);
        }

        LocalDate begin() {
            return LocalDate.of(asOf.getYear(), 1, 1);
        }

        long daysLeft() {
            return Exactly.days(asOf.plusDays(1), until());
        }

        BigDecimal needed() {
            return aim.missing(soFar);
        }

        @Nullable
        BigDecimal allowed() {
            return aim.most() == null ? null : aim.most().subtract(soFar);
        }

        Seasons seasons() {
            return Seasons.of(earlier, asOf.getYear());
        }

        /// With as many decimals as the floor is written with: one report a year is due when half the year is over.
        @Nullable
        BigDecimal due() {
            var least = aim.least();
            return least == null
                    ? null
                    : Exactly.multiply(least, seasons().due(begin(), until(), asOf))
                            .setScale(Math.max(0, least.stripTrailingZeros().scale()), RoundingMode.HALF_UP);
        }

        @Nullable
        BigDecimal perDay() {
            return needed().signum() == 0 || daysLeft() == 0
                    ? null
                    : Exactly.told(Exactly.divide(needed(), daysLeft()));
        }

        BigDecimal leadsTo() {
            var passed = Exactly.days(begin(), asOf);
            return Exactly.told(
                    Exactly.divide(soFar.multiply(BigDecimal.valueOf(Exactly.days(begin(), until()))), passed));
        }

        /// Months that are begun count as whole ones: what is out of reach is so for certain.
        int monthsLeft() {
            return daysLeft() == 0 ? 0 : 13 - asOf.plusDays(1).getMonthValue();
        }

        @Nullable
        BigDecimal most() {
            var months = monthsLeft();
            var told = earlier.before(YearMonth.from(asOf));
            BigDecimal most = null;
            for (var first = told.first();
                    months > 0 && told.has(first.plusMonths(months - 1L));
                    first = first.plusMonths(1)) {
                var sum = told.sum(first, first.plusMonths(months - 1L));
                most = most == null ? sum : most.max(sum);
            }
            return most;
        }

        State state() {
            var allowed = allowed();
            if (allowed != null && allowed.signum() < 0) {
                return State.EXCEEDED;
            }
            if (needed().signum() == 0) {
                return State.KEPT;
            }
            if (daysLeft() == 0) {
                return State.MISSED;
            }
            var most = most();
            if (most != null && needed().compareTo(most) > 0) {
                return State.OUT_OF_REACH;
            }
            var due = due();
            return due != null && soFar.compareTo(due) < 0 ? State.BEHIND : State.ON_PACE;
        }

        void explain(State state, List<Reason> reasons) {
            var least = aim.least();
            reasons.add(Reason.of("cadence.so-far", Integer.toString(asOf.getYear()), asOf, soFar));
            if (least != null) {
                explainFloor(least, reasons);
            }
            var allowed = allowed();
            var ceiling = aim.most();
            if (allowed != null && ceiling != null) {
                reasons.add(
                        allowed.signum() < 0
                                ? Reason.of("cadence.exceeded", ceiling, allowed.negate())
                                : Reason.of("cadence.allowed", ceiling, allowed));
            }
            var most = most();
            if (most != null && needed().signum() > 0) {
                reasons.add(Reason.of(
                        state == State.OUT_OF_REACH ? "cadence.out-of-reach" : "cadence.within-reach",
                        monthsLeft(),
                        most));
            }
            if (least != null && daysLeft() > 0) {
                reasons.addAll(seasons().reasons());
            }
        }

        private void explainFloor(BigDecimal least, List<Reason> reasons) {
            var perDay = perDay();
            if (needed().signum() == 0) {
                reasons.add(Reason.of("cadence.reached", least));
            } else if (perDay == null) {
                reasons.add(Reason.of("cadence.missed", least, needed()));
            } else {
                reasons.add(Reason.of("cadence.needed", least, needed(), until(), daysLeft(), Exactly.shown(perDay)));
                reasons.add(Reason.of("cadence.leads-to", Exactly.shown(leadsTo())));
                var due = due();
                if (due != null) {
                    reasons.add(Reason.of("cadence.due", due));
                }
            }
        }
    }
}
