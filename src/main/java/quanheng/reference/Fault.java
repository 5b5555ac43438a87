package quanheng.reference;

/// What can be wrong with a file of reference data. Its words and remedy are the messages
/// `reference.fault.<name>` and `reference.remedy.<name>`.
public enum Fault {
    /// The file is no text in a known encoding.
    NOT_TEXT,
    /// The file cannot be parted into rows and columns.
    NO_TABLE,
    /// There is no row.
    EMPTY,
    /// A needed column is not there.
    NO_COLUMN,
    /// The row has another number of fields than the head.
    FIELDS,
    /// Nothing stands there.
    MISSING,
    /// It is not written as such a thing is.
    MALFORMED,
    /// An earlier row says otherwise.
    CONTRADICTS,
    /// The entry above is nowhere; a warning, the entry hangs under the next above.
    NO_PARENT,
    /// The entries above lead back to this one.
    CIRCLE
}
