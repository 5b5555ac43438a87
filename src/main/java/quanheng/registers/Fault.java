package quanheng.registers;

/// What can be wrong with a field of a row. Its words and remedy are the messages
/// `registers.fault.<name>` and `registers.remedy.<name>`.
public enum Fault {
    /// Nothing stands there.
    MISSING,
    /// It is not written as such a thing is.
    MALFORMED,
    /// The check character is another than the digits give: a slip of the pen.
    CHECK_CHARACTER,
    /// The application number tells another year or kind.
    CONTRADICTS_NUMBER,
    /// It is no word known here.
    UNKNOWN,
    /// The day is after today.
    IN_FUTURE,
    /// It lies before the filing.
    BEFORE_FILING,
    /// An earlier row of the file says otherwise of the same publication.
    CONTRADICTS_ROW,
    /// The row has more or fewer fields than the head.
    FIELDS
}
