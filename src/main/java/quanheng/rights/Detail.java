package quanheng.rights;

/// A further fact of a right. Its words are the messages `rights.detail.<name>`.
public enum Detail {
    /// (30) priority claimed: country, number, day.
    PRIORITY,
    /// (86) international application.
    INTERNATIONAL_APPLICATION,
    /// (87) international publication.
    INTERNATIONAL_PUBLICATION,
    /// (74) attorney.
    ATTORNEY,
    /// (10, 12) kind of document as printed.
    DOCUMENT_KIND,
    /// Title in English.
    ENGLISH_TITLE,
    /// Goods and services of a mark, product of a geographical indication.
    GOODS,
    /// Similar groups of a mark.
    SIMILAR_GROUPS,
    /// Form of a mark: words, device, combined.
    FORM,
    /// Issue of the gazette with the preliminary publication.
    PUBLICATION_ISSUE,
    /// Issue of the gazette with the registration.
    REGISTRATION_ISSUE,
    /// First day of the term, ISO.
    TERM_FROM,
    /// Last day of the term, ISO.
    TERM_TO,
    /// Basic international registration of a mark.
    INTERNATIONAL_REGISTRATION,
    /// Strategic emerging industry as told.
    STRATEGIC_INDUSTRY,
    /// Pledge amount in 10,000 yuan as told.
    PLEDGE_AMOUNT,
    /// Awards.
    AWARD,
    /// How often it was cited.
    CITATIONS,
    /// Whether a mark is said to have been recognized as well known; no honour follows from it.
    WELL_KNOWN,
    /// Status as the source prints it, kept as it stands; the state is derived from events.
    TOLD_STATUS,
    /// Class of a work.
    WORK_CLASS,
    /// Version of software.
    VERSION,
    /// Day of completion, ISO.
    COMPLETED_ON,
    /// Day of first publication or exploitation, ISO.
    FIRST_USED_ON,
    /// Death of the author, ISO; the term of a person's work hangs on it.
    AUTHOR_DIED_ON,
    /// Place a geographical indication or heritage belongs to.
    PLACE,
    /// Level of a list, such as provincial.
    LEVEL,
    /// Digest of a deposit.
    DIGEST
}
