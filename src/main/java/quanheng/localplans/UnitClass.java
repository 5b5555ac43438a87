package quanheng.localplans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The class of a unit (分类): guidance is given by it.
///
/// @param kind    null where it has none on the day
/// @param reason  why the office set it; empty where the ladder says it
/// @param number  the case of the ladder that says it; empty where the office set it
/// @param fromOn  null where it has none
/// @param untilOn the first day no more; null while it lasts
public record UnitClass(
        UUID unit,
        String unitName,
        @Nullable Kind kind,
        String reason,
        String number,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn) {
    /// The classes there are. Words: messages `localplans.class.<name>`.
    public enum Kind {
        /// 引领型
        LEADING,
        /// 支撑型
        SUPPORTING,
        /// 特色型
        SPECIAL
    }

    /// Whether it is held on a day.
    boolean covers(LocalDate day) {
        return fromOn != null && !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }
}
