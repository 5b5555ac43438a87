package quanheng.workdays;

import java.time.LocalDate;

/// A day on which parties could not file because the office's systems could not be reached (系统不可用日). What they had
/// to do by that day is in time on the next working day.
public record ClosedDay(LocalDate day, String reason, String enteredBy) {}
