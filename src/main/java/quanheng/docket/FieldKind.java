package quanheng.docket;

/// What can be told with an act, and how it is written down.
public enum FieldKind {
    /// A day, such as `2026-03-01`.
    DAY,
    /// A day and an hour, such as `2026-03-01T09:30`.
    MOMENT,
    /// Words.
    TEXT,
    /// A number, such as `3` or `0.5`.
    NUMBER,
    /// Yuan, such as `1200.50`.
    MONEY,
    /// One of the field's options, by id.
    CHOICE,
    /// A party of the case, by its number in the case.
    PARTY,
    /// Names of people, one a line.
    PEOPLE,
    /// A file that is kept as evidence of the case, by id.
    FILE,
    /// Something the author vouches for; `yes`.
    CONFIRM
}
