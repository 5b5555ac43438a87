package quanheng.formats;

/// What can be wrong with a field. Its words and remedy are the messages `formats.fault.<name>` and
/// `formats.remedy.<name>`.
public enum Fault {
    /// Nothing stands there.
    MISSING,
    /// It is not written as such a thing is.
    MALFORMED
}
