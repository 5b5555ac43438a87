package quanheng.reference;

/// What a column of a file can mean. Its words are the messages `reference.column.<name>`.
public enum Column {
    /// The row as a whole.
    ROW,
    /// What names the entry, or the industry of a rule.
    CODE,
    /// Code of the entry above.
    PARENT,
    /// Chinese title.
    TITLE,
    /// English title.
    ENGLISH,
    /// Anything else worth keeping.
    NOTE,
    /// Whether the entry is still in use.
    STATUS,
    /// Code of the group an entry belongs to: sector, top industry, class, office.
    GROUP,
    /// Chinese title of the group.
    GROUP_TITLE,
    /// English title of the group.
    GROUP_ENGLISH,
    /// Code of a second group below the first: similar group.
    SUBGROUP,
    /// What the row is about, where a file mixes several.
    LEVEL,
    /// Number of a rule.
    RULE,
    /// Symbols of the IPC, parted by spaces.
    INCLUDE,
    /// Symbols of the IPC left out.
    EXCLUDE,
    /// Whether a rule also needs keywords.
    KEYWORDS_NEEDED,
    /// Keywords parted by semicolons.
    KEYWORDS,
    /// Region of a figure.
    REGION,
    /// Day of a figure.
    DAY,
    /// Who is counted.
    MEASURE,
    /// Number of people.
    PEOPLE,
    /// Number of people in units of 10,000.
    PEOPLE_10K,
    /// Class of an event.
    EVENT_CLASS,
    /// What an event does to the right: plus or minus.
    INFLUENCE
}
