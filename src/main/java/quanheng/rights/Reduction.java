package quanheng.rights;

/// Who is granted reduced fees (费减). Its words are the messages `rights.reduction.<name>`.
public enum Reduction {
    /// Nobody.
    NONE,
    /// A single applicant or holder.
    ONE,
    /// Two or more.
    SEVERAL
}
