package quanheng.workdays;

import java.time.LocalDate;
import java.util.List;

/// A yearly notice (放假安排): the days off and the make-up days of a year.
///
/// @param source the notice itself, by its number or title
/// @param days   may lie in the last days of the year before or the first of the year after
public record Notice(int year, String source, List<Day> days) {
    /// One announced day.
    ///
    /// @param worked whether it is a make-up day (调休上班), else a day off
    /// @param name   of the holiday; may be empty
    public record Day(LocalDate on, boolean worked, String name) {}
}
