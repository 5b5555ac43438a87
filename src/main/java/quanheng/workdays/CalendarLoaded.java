package quanheng.workdays;

/// Somebody loaded a notice, or entered or withdrew a day on which the systems could not be reached. Told once, inside
/// the transaction that stores it.
///
/// @param act     `loaded`, `closed` or `reopened`
/// @param subject the year or the day
public record CalendarLoaded(String act, String subject, String detail, String by) {}
