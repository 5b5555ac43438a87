package quanheng.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A duty to report again and again (定期报告), as a sentence of the plan sets it.
///
/// @param span      of the sentence
/// @param groups    whom it binds without naming them
/// @param units     whom it binds by name, as printed
/// @param recipient to whom, as printed
/// @param limit     the last day; null where the plan names none
public record ReportingDuty(
        Span span,
        String clause,
        ReportingCadence cadence,
        Set<Group> groups,
        List<String> units,
        String recipient,
        @Nullable Limit limit,
        Reason reason) {
    public ReportingDuty {
        groups = Set.copyOf(groups);
        units = List.copyOf(units);
    }

    /// Bodies that a plan binds without naming them.
    public enum Group {
        /// 各市(区)政府: the governments of the regions below the plan's own.
        COUNTIES,
        /// 成员单位: the bodies of the members of the plan's leading group or joint conference.
        MEMBERS,
        /// 牵头单位: who leads a duty of the plan.
        LEADS,
        /// 责任单位: who leads a duty of the plan, or cooperates in one.
        OWNERS
    }

    /// The last day, from the end of the period.
    ///
    /// @param count 0 for the last day of the period itself
    public record Limit(Unit unit, int count) {
        /// What is counted.
        public enum Unit {
            /// Calendar days after the period's last day.
            DAYS,
            /// Working days after it.
            WORKDAYS,
            /// A day of the month that follows the period.
            DAY_OF_MONTH
        }
    }
}
