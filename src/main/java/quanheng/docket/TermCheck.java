package quanheng.docket;

/// A condition a procedure can put on what is told with an act.
public enum TermCheck {
    /// The number, or the number of people, is odd.
    ODD,
    /// The number, or the number of people, is at least the value.
    AT_LEAST,
    /// The number is at most the value.
    AT_MOST,
    /// From the act to the day told there is at least the length of the rule, which the law counts back.
    NOTICE,
    /// The day told is not later than the length of the rule after the last act whose id is the value.
    WITHIN,
    /// The day told is not before that of the last act whose id is the value.
    NOT_BEFORE,
    /// The author did not do the act whose id is the value.
    OTHER_PERSON,
    /// The party told holds the post whose id is the value.
    HOLDS_POST
}
