package quanheng.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which reports are asked for.
///
/// @param schedule   null for all
/// @param periodFrom first day of the period; null for all
/// @param unit       whose; null for all
/// @param words      in the unit's name or the plan's title; empty for all
/// @param day        the day they are looked at
/// @param asOf       whether they are to stand as they stood on that day, and not as they stand now
public record ReportFilter(
        Which which,
        @Nullable UUID schedule,
        @Nullable LocalDate periodFrom,
        @Nullable UUID unit,
        String words,
        Sorting sorting,
        LocalDate day,
        boolean asOf) {
    /// Which by their state. Their words are the messages `programme.which.<name>`.
    public enum Which {
        /// 应报未报: the period is over, and nothing was handed in.
        DUE("%s in ('OWED', 'DRAFT', 'RETURNED') and r.period_to < :day"),
        /// 逾期: the last day is over, and nothing was handed in; or that of the return, and nothing came again.
        OVERDUE("""
                (%1$s in ('OWED', 'DRAFT') and r.last_day < :day)
                or (%1$s = 'RETURNED' and coalesce(%2$s, r.last_day) < :day)"""),
        /// 未报: not handed in, whether its period is over or not.
        OPEN("%s in ('OWED', 'DRAFT', 'RETURNED')"),
        /// 退回
        RETURNED("%s = 'RETURNED'"),
        /// 待收: handed in, and not settled.
        SUBMITTED("%s = 'SUBMITTED'"),
        /// 已收
        ACCEPTED("%s = 'ACCEPTED'"),
        /// 迟报: handed in after the last day.
        LATE("%s in ('SUBMITTED', 'RETURNED', 'ACCEPTED') and r.late"),
        /// 预排: the period is not over.
        COMING("%s in ('OWED', 'DRAFT', 'RETURNED') and r.period_to >= :day"),
        /// 免报
        WITHDRAWN("%s = 'WITHDRAWN'"),
        /// 全部, also what is not owed any more.
        ALL("%s is not null");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        String condition(String state, String mendBy) {
            return "(" + condition.formatted(state, mendBy) + ")";
        }
    }

    /// In which order. Its words are the messages `programme.sorting.<name>`.
    public enum Sorting {
        /// By the last day.
        DAY("r.last_day, r.id"),
        /// By the unit.
        UNIT("r.name, r.last_day, r.id"),
        /// By the plan.
        PLAN("s.plan_title, r.period_from, r.name, r.id"),
        /// Those handed in last first.
        SUBMITTED("r.submitted_on desc nulls last, r.id");

        private final String order;

        Sorting(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    /// Whether they are told apart by nothing but schedule and period, and stand as they stand now.
    boolean isTallied() {
        return unit == null && words.isBlank() && !asOf;
    }

    /// Some reports of a unit as they stand now.
    public static ReportFilter ofUnit(Which which, UUID unit, LocalDate day) {
        return new ReportFilter(which, null, null, unit, "", Sorting.DAY, day, false);
    }

    /// Some reports of all units as they stand now.
    public static ReportFilter of(Which which, LocalDate day) {
        return new ReportFilter(which, null, null, null, "", Sorting.DAY, day, false);
    }
}
