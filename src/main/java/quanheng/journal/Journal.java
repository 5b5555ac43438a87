package quanheng.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The append-only record of every act of consequence. Each entry's hash covers the entry before it,
/// so a change, a gap or a fork is found by [#verify()]; the database refuses all three beforehand.
@Component
public class Journal {
    private static final int BATCH = 1000;

    private final JournalStore store;
    private final Clock clock;
    private final JsonMapper json;

    Journal(JournalStore store, Clock clock, JsonMapper json) {
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    /// Adds an entry in the caller's transaction: it is kept if and only if the act itself is.
    /// Other transactions that append wait until this one ends, so append as the last thing.
    ///
    /// @param actor   username, or `system`
    /// @param act     such as `plans.confirmed`
    /// @param subject such as `plan:` and an id
    /// @param detail  more about it, kept as JSON
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(String actor, String act, String subject, Map<String, ?> detail) {
        store.lock();
        var last = store.last();
        var leaf = new Leaf(
                last.map(entry -> entry.leaf().sequence()).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                act,
                subject,
                json.writeValueAsString(new TreeMap<>(detail)),
                last.map(JournalStore.Stored::hash).orElse(Leaf.NOTHING));
        store.insert(leaf);
        return leaf.entry();
    }

    /// Recomputes every entry from the first.
    @Transactional(readOnly = true)
    public Verification verify() {
        var count = 0L;
        var head = Leaf.NOTHING;
        for (var batch = store.after(0, BATCH); !batch.isEmpty(); batch = store.after(count, BATCH)) {
            for (var row : batch) {
                if (row.leaf().sequence() != count + 1) {
                    return new Verification.Broken(count + 1, Verification.Fault.MISSING);
                }
                if (!row.leaf().previousHash().equals(head)) {
                    return new Verification.Broken(count + 1, Verification.Fault.UNLINKED);
                }
                if (!row.leaf().hash().equals(row.hash())) {
                    return new Verification.Broken(count + 1, Verification.Fault.ALTERED);
                }
                count++;
                head = row.hash();
            }
        }
        return new Verification.Intact(count, head);
    }

    /// One entry with what is needed to compute its hash again.
    @Transactional(readOnly = true)
    public Optional<Proof> proof(long sequence) {
        return store.find(sequence)
                .map(kept -> new Proof(
                        kept,
                        sequence == 1
                                ? Leaf.NOTHING
                                : store.find(sequence - 1)
                                        .map(JournalStore.Stored::hash)
                                        .orElse("")));
    }

    /// Entries older than a sequence, newest first.
    ///
    /// @param sequence only entries before this one; `Long.MAX_VALUE` starts with the newest
    /// @param limit    how many at most
    @Transactional(readOnly = true)
    public List<Entry> before(long sequence, JournalFilter filter, int limit) {
        return store.before(sequence, filter, limit);
    }
}
