package quanheng.rosters;

/// What is wrong with a field. Its words are the messages `rosters.fault.<fault>`, which also say what to do.
///
/// @param row of the sheet, as Excel counts; 0 for a form
public record Problem(int row, String field, Fault fault, String value) {
    /// The ways to be wrong.
    public enum Fault {
        NO_NAME,
        TOO_LONG,
        BAD_CODE,
        UNKNOWN_REGION,
        NO_DAY,
        BACKWARDS,
        TWICE,
        ALREADY,
        FORMULA,
        NO_HEAD,
        NO_SHEET,
        NO_ROWS,
        TOO_MANY_ROWS
    }
}
