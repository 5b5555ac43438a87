package quanheng.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An index of all rights that can be asked, kept up and made anew. Whoever asks while it is made anew is answered
/// from the former one.
interface SearchEngine extends AutoCloseable {
    /// Answers a question, or nothing where there is no index yet.
    Optional<Hits> search(Request request);

    /// Ids of all rights a question finds, ascending.
    int[] ids(Request request);

    /// The moment of the register the index knows; nothing where there is no index of the present form.
    Optional<Instant> knows();

    /// How many rights it holds.
    long size();

    /// Begins a new index, which nobody sees until it is complete.
    Making make();

    /// Puts rights in, in place of what was there under their ids, takes others out, and remembers the moment.
    void change(List<Document> present, Collection<Integer> gone, Instant moment);

    /// Lets go of files and connections.
    @Override
    void close();

    /// An index in the making.
    interface Making {
        /// Adds rights that are not in it; several threads may.
        void add(List<Document> documents);

        /// Takes the place of the former index.
        ///
        /// @param moment of the register it knows
        void complete(Instant moment);

        /// Throws it away.
        void abandon();
    }
}
