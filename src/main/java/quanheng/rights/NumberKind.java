package quanheng.rights;

/// What a number names. Its words are the messages `rights.number.<name>`.
public enum NumberKind {
    /// (21) a Chinese patent application.
    APPLICATION,
    /// (11) a Chinese patent document.
    PUBLICATION,
    /// (86) an international application.
    INTERNATIONAL_APPLICATION,
    /// (87) an international publication.
    INTERNATIONAL_PUBLICATION,
    /// (11) a patent document of another office.
    FOREIGN_PUBLICATION,
    /// The number of a register other than the patents'.
    REGISTRATION,
    /// The unified social credit code of an owner.
    CREDIT_CODE
}
