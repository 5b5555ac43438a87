package quanheng.statistics;

/// What is wrong with a field of what was told. Its words are the messages `statistics.fault.<fault>`, which also say
/// what to do.
///
/// @param row   of the sheet, as Excel counts; 0 for a form
/// @param field name of the field
/// @param value as it stands there
public record Problem(int row, String field, Fault fault, String value) {
    /// The ways to be wrong.
    public enum Fault {
        MISSING,
        UNKNOWN_SERIES,
        UNKNOWN_REGION,
        NO_DAY,
        BACKWARDS,
        FUTURE,
        NO_NUMBER,
        NOT_POSITIVE,
        TOO_LONG,
        NO_SUBJECT,
        FORMULA,
        TWICE,
        ALREADY,
        NO_HEAD,
        NO_SHEET,
        NO_ROWS,
        TOO_MANY_ROWS,
        NO_FILE,
        TOO_LARGE
    }
}
