package quanheng.formats;

/// What a column or element can mean. Its words are the messages `formats.field.<name>`; its number in brackets is the
/// INID code, where it has one.
public enum Field {
    /// The row as a whole.
    ROW,
    /// (21) application or registration number: what names the right.
    NUMBER,
    /// Category of the right.
    CATEGORY,
    /// What it is within its category.
    VARIETY,
    /// (54) title or name.
    TITLE,
    /// Title in English.
    ENGLISH_TITLE,
    /// (22) day of filing.
    FILED_ON,
    /// Year of filing, where no more is told.
    FILED_YEAR,
    /// (11) number of a published document; the letter at its end says which.
    DOCUMENT_NUMBER,
    /// (12) kind of document.
    DOCUMENT_KIND,
    /// (43, 45) day of the published document.
    DOCUMENT_ON,
    /// (11) number of the grant.
    GRANT_NUMBER,
    /// (45) day of grant or registration.
    GRANTED_ON,
    /// (51) main class.
    MAIN_CLASS,
    /// (51) all classes.
    CLASSES,
    /// (511) class of a mark's goods and services.
    NICE_CLASS,
    /// (71) applicants.
    APPLICANTS,
    /// What the first applicant is.
    APPLICANT_KIND,
    /// Unified social credit code of the first applicant.
    CREDIT_CODE,
    /// Address of the first applicant.
    ADDRESS,
    /// Code of the division where the first applicant is.
    REGION,
    /// (73) present holders.
    HOLDERS,
    /// Shares of the holders in percent, in their order.
    SHARES,
    /// (72) inventors, designers, authors, breeders.
    INVENTORS,
    /// (74) agency.
    AGENT,
    /// (74) attorney.
    ATTORNEY,
    /// Status as told.
    STATUS,
    /// Day on which the right or application ended.
    ENDED_ON,
    /// Day on which the term ends, as the source counts it; derived anew, not taken.
    EXPIRES_ON,
    /// First day of the term.
    TERM_FROM,
    /// Last day of the term.
    TERM_TO,
    /// (57) abstract.
    ABSTRACT,
    /// (30) priority.
    PRIORITY,
    /// (86) international application.
    INTERNATIONAL_APPLICATION,
    /// (87) international publication.
    INTERNATIONAL_PUBLICATION,
    /// Basic international registration of a mark.
    INTERNATIONAL_REGISTRATION,
    /// Code of the strategic emerging industry as told.
    STRATEGIC_INDUSTRY,
    /// GB/T 4754 code.
    INDUSTRY,
    /// Countries of the family.
    FAMILY,
    /// Pledge amount in 10,000 yuan.
    PLEDGE_AMOUNT,
    /// Awards.
    AWARD,
    /// How often it was cited.
    CITATIONS,
    /// Whether the mark was recognized as well known.
    WELL_KNOWN,
    /// Form of a mark.
    FORM,
    /// Similar groups.
    SIMILAR_GROUPS,
    /// Goods and services, or a geographical indication's product.
    GOODS,
    /// Gazette issue of the preliminary publication.
    PUBLICATION_ISSUE,
    /// Gazette issue of the registration.
    REGISTRATION_ISSUE,
    /// Class of a work.
    WORK_CLASS,
    /// Version of software.
    VERSION,
    /// Day of completion.
    COMPLETED_ON,
    /// Day of first publication or exploitation.
    FIRST_USED_ON,
    /// Death of the author.
    AUTHOR_DIED_ON,
    /// Place it belongs to.
    PLACE,
    /// Level of a list.
    LEVEL,
    /// Digest of a deposit.
    DIGEST,
    /// Code of the gazette's event.
    EVENT_CODE,
    /// What happened, in words.
    EVENT,
    /// Day of the event.
    EVENT_ON,
    /// Day of the gazette with the event.
    ANNOUNCED_ON,
    /// What the source says of the event besides.
    EVENT_DETAIL,
    /// Name of an owner in a table of owners.
    OWNER_NAME,
    /// What the owner is.
    OWNER_KIND
}
