package quanheng.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Editions in the database: what is known of each, not what is in it.
@Component
class EditionStore {
    private final JdbcClient database;

    EditionStore(JdbcClient database) {
        this.database = database;
    }

    /// One load at a time; others wait until the transaction ends.
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('reference.edition', 0))")
                .query((row, number) -> 0)
                .single();
    }

    List<Edition> all() {
        return database.sql("select * from reference.edition order by valid_from desc, loaded_at desc, id desc")
                .query(EditionStore::edition)
                .list();
    }

    Optional<Edition> find(int id) {
        return database.sql("select * from reference.edition where id = :id")
                .param("id", id)
                .query(EditionStore::edition)
                .optional();
    }

    Optional<Edition> find(Kind kind, String name) {
        return database.sql("select * from reference.edition where kind = :kind and name = :name")
                .param("kind", kind.name())
                .param("name", name)
                .query(EditionStore::edition)
                .optional();
    }

    int newest() {
        return database.sql("select coalesce(max(id), 0) from reference.edition")
                .query(Integer.class)
                .single();
    }

    Optional<Edition> inForce(Kind kind, LocalDate on) {
        return database.sql("""
                        select * from reference.edition
                        where kind = :kind and valid_from <= :on and coalesce(valid_to > :on, true)
                        order by valid_from desc, loaded_at desc, id desc
                        limit 1
                        """)
                .param("kind", kind.name())
                .param("on", on)
                .query(EditionStore::edition)
                .optional();
    }

    /// @param edition its id is not looked at
    Edition insert(Edition edition) {
        var id = database.sql("""
                        insert into reference.edition
                            (kind, name, valid_from, valid_to, digest, row_count, refused, source, loaded_by, loaded_at)
                        values (:kind, :name, :from, :to, :digest, :rows, :refused, :source, :by, :at)
                        returning id
                        """)
                .param("kind", edition.kind().name())
                .param("name", edition.name())
                .param("from", edition.from())
                .param("to", edition.to())
                .param("digest", edition.digest())
                .param("rows", edition.rows())
                .param("refused", edition.refused())
                .param("source", edition.source())
                .param("by", edition.loadedBy())
                .param("at", edition.loadedAt().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return find(id).orElseThrow();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("digest"),
                row.getInt("row_count"),
                row.getInt("refused"),
                row.getString("source"),
                row.getString("loaded_by"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("loaded_at", OffsetDateTime.class).toInstant();
    }
}
