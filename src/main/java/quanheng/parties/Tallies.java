package quanheng.parties;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Counts the rights held under names. Registers know them and lie above parties, so they implement this; where
/// nothing implements it, pages say that there are no counts.
public interface Tallies {
    /// Rights of which a holder is printed by one of the names, each right once, by category and state today.
    List<Tally> of(Collection<Integer> nameIds);

    /// How many rights have a holder that is printed by each name; names of none may be missing.
    Map<Integer, Long> perName(Collection<Integer> nameIds);
}
