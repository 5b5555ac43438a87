package quanheng.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Entries in the database.
@Component
class JournalStore {
    private static final long LOCK = 0x6a6f75726e616cL;

    private final JdbcClient database;

    JournalStore(JdbcClient database) {
        this.database = database;
    }

    /// Waits until no other transaction can add an entry before this one ends.
    void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> 0)
                .single();
    }

    Optional<Stored> last() {
        return database.sql("select * from journal.entry order by sequence desc limit 1")
                .query(JournalStore::stored)
                .optional();
    }

    Optional<Stored> find(long sequence) {
        return database.sql("select * from journal.entry where sequence = :sequence")
                .param("sequence", sequence)
                .query(JournalStore::stored)
                .optional();
    }

    void insert(Leaf leaf) {
        database.sql("""
                        insert into journal.entry
                            (sequence, at, actor, act, subject, detail, previous_hash, hash)
                        values
                            (:sequence, :at, :actor, :act, :subject, :detail, :previousHash, :hash)
                        """)
                .param("sequence", leaf.sequence())
                .param("at", leaf.at().atOffset(ZoneOffset.UTC))
                .param("actor", leaf.actor())
                .param("act", leaf.act())
                .param("subject", leaf.subject())
                .param("detail", leaf.detail())
                .param("previousHash", leaf.previousHash())
                .param("hash", leaf.hash())
                .update();
    }

    List<Stored> after(long sequence, int limit) {
        return database.sql("""
                        select * from journal.entry where sequence > :sequence order by sequence limit :limit
                        """)
                .param("sequence", sequence)
                .param("limit", limit)
                .query(JournalStore::stored)
                .list();
    }

    List<Entry> before(long sequence, JournalFilter filter, int limit) {
        return database
                .sql("""
                        select * from journal.entry
                        where sequence < :sequence
                          and (:actor = '' or actor = :actor)
                          and starts_with(act, :act)
                          and starts_with(subject, :subject)
                        order by sequence desc limit :limit
                        """)
                .param("sequence", sequence)
                .param("actor", filter.actor())
                .param("act", filter.act())
                .param("subject", filter.subject())
                .param("limit", limit)
                .query(JournalStore::stored)
                .stream()
                .map(Stored::asRead)
                .toList();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new Leaf(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("previous_hash")),
                row.getString("hash"));
    }

    /// A row: what is written there, and the hash that stands beside it.
    record Stored(Leaf leaf, String hash) {
        Entry asRead() {
            return new Entry(leaf.sequence(), leaf.at(), leaf.actor(), leaf.act(), leaf.subject(), leaf.detail(), hash);
        }
    }
}
