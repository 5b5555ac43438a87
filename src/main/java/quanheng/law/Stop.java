package quanheng.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time that a limit does not count (不计入期限的时间), such as a suspension or an appraisal. The day it begins no
/// longer counts; the day the limit resumes counts again.
///
/// @param reason in words, or the id of the rule that excludes the time
/// @param from   first day that does not count
/// @param to     the day the limit resumed; null while it still stands
public record Stop(String reason, LocalDate from, @Nullable LocalDate to) {
    /// @throws IllegalArgumentException where it ends before it begins
    public Stop {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a stop ends before it begins: " + from + ".." + to);
        }
    }
}
