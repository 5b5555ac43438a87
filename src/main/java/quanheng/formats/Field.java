package quanheng.formats;

/// What a column or element can mean. Its words are the messages `formats.field.<name>`.
public enum Field {
    /// The row as a whole.
    ROW,
    /// (21) application or registration number: what names the right.
    NUMBER,
    /// Category of the right.
    CATEGORY,
    /// Title or name.
    TITLE
}
