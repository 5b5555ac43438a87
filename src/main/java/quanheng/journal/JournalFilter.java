package quanheng.journal;

/// Which entries are wanted; an empty word asks for all.
///
/// @param actor   whole username
/// @param act     beginning of the act, such as `plans.`
/// @param subject beginning of the subject, such as `plan:`
public record JournalFilter(String actor, String act, String subject) {
    /// Every entry.
    public static final JournalFilter ALL = new JournalFilter("", "", "");
}
