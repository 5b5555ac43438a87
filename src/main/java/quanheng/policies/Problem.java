package quanheng.policies;

/// What is wrong with a change. Words: messages `policies.fault.<fault>`, with the detail.
///
/// @param row    of the sheet, as Excel counts; 0 for a form
/// @param field  where it is typed
/// @param detail what was typed, or what stands against it
public record Problem(int row, String field, Fault fault, String detail) {
    /// The ways to be wrong.
    public enum Fault {
        BAD_ID,
        ID_TAKEN,
        NO_NAME,
        TOO_LONG,
        NO_DAY,
        BACKWARDS,
        NO_ARTICLES,
        TWO_ARTICLES,
        UNKNOWN_INSTRUMENT,
        UNKNOWN_ARTICLE,
        NOT_IN_FORCE,
        OVERLAPS,
        BARRED,
        BAD_VALUE,
        OTHER_UNIT,
        UNKNOWN_CHOICE,
        UNKNOWN_RULE,
        ONE_BASIS,
        SAME_UNIT,
        NOT_HELD,
        NO_REASON,
        CANNOT_END,
        TWICE,
        FORMULA,
        NO_HEAD,
        NO_SHEET,
        NO_ROWS,
        TOO_MANY_ROWS
    }
}
