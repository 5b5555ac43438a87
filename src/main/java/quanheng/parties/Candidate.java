package quanheng.parties;

import java.util.List;

/// Two owners that may be one.
///
/// @param one     the one that would move
/// @param other   the one that would stay: it has a code, or more names
/// @param names   the names that are most alike, of the one and of the other
/// @param score   from 0 to 100
public record Candidate(Owner one, Owner other, List<OwnerName> names, int score, List<Reason> reasons) {
    /// From this score on two owners are shown as likely one.
    public static final int LIKELY = 75;

    /// From this score on they are shown at all.
    public static final int POSSIBLE = 50;

    /// Whether they are likely one.
    public boolean isLikely() {
        return score >= LIKELY;
    }
}
