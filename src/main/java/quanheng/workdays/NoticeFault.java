package quanheng.workdays;

/// What is wrong with a line of a file with a notice. Its words are the messages `law.calendar.fault.<kind>`.
///
/// @param line  of the file, from 1; 0 for the file as a whole
/// @param value what stands there
public record NoticeFault(int line, Kind kind, String value) {
    /// Kinds of faults.
    public enum Kind {
        /// A column is missing from the head line.
        HEAD,
        /// There is no day in the file.
        EMPTY,
        /// Not a date.
        DATE,
        /// Not a year, or another than in the line before.
        YEAR,
        /// Neither `off` nor `work`.
        STATE,
        /// Lies outside the year, its last December and the next January.
        OUTSIDE,
        /// The day stands there twice.
        TWICE,
        /// A make-up day that is worked anyway.
        WEEKDAY,
        /// The notice is not named.
        SOURCE
    }
}
