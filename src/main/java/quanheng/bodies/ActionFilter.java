package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which actions are asked for.
///
/// @param body    null for all
/// @param meeting null for all
/// @param unit    whose; null for all
/// @param words   in what is to be done, by whom, or where it was resolved; empty for all
/// @param day     the day they are looked at
public record ActionFilter(
        Which which,
        @Nullable UUID body,
        @Nullable UUID meeting,
        @Nullable UUID unit,
        String words,
        Sorting sorting,
        LocalDate day) {
    /// Which by their state. Their words are the messages `bodies.which.<name>`.
    public enum Which {
        /// 在办: not reported done.
        OPEN("a.state in ('OPEN', 'RETURNED')"),
        /// 逾期
        OVERDUE("a.state in ('OPEN', 'RETURNED') and a.last_day < :day"),
        /// 待核
        REPORTED("a.state = 'REPORTED'"),
        /// 退回
        RETURNED("a.state = 'RETURNED'"),
        /// 已核销
        VERIFIED("a.state = 'VERIFIED'"),
        /// 逾期完成
        LATE("a.state = 'VERIFIED' and a.reported_on > a.last_day"),
        /// 全部
        ALL("true");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /// In which order. Its words are the messages `bodies.action-sorting.<name>`.
    public enum Sorting {
        /// By the last day.
        DAY("a.last_day, a.id"),
        /// By who does it.
        OWNER("a.owners, a.last_day, a.id"),
        /// The latest meeting first.
        MEETING("a.met_on desc, a.meeting_id, a.ordinal"),
        /// By state.
        STATE("a.state, a.last_day, a.id");

        private final String order;

        Sorting(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    /// Some actions of everybody.
    public static ActionFilter of(Which which, LocalDate day) {
        return new ActionFilter(which, null, null, null, "", Sorting.DAY, day);
    }

    /// The actions a meeting resolved.
    public static ActionFilter ofMeeting(UUID meeting, LocalDate day) {
        return new ActionFilter(Which.ALL, null, meeting, null, "", Sorting.MEETING, day);
    }

    /// The same of another sort.
    public ActionFilter with(Which other) {
        return new ActionFilter(other, body, meeting, unit, words, sorting, day);
    }
}
