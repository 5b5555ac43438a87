package quanheng.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Where the index has its rights from.
public interface Source {
    /// How many rights there are, roughly.
    long count();

    /// Rights in order of their ids, beginning after one.
    List<Entry> after(int id, int limit);

    /// Rights by id; what is no longer known is left out.
    List<Entry> all(Collection<Integer> ids);

    /// The moment up to which everything is told.
    Instant moment();

    /// Ids of rights told anew or taken back after a moment.
    List<Integer> changedSince(Instant moment);
}
