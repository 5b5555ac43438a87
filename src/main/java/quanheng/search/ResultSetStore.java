package quanheng.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cited results in the database.
@Component
class ResultSetStore {
    private final JdbcClient database;

    ResultSetStore(JdbcClient database) {
        this.database = database;
    }

    void insert(ResultSet set) {
        database.sql("""
                        insert into search.result_set
                            (id, words, filters, asked_on, known_at, found, digest, made_by, made_at)
                        values (:id, :words, :filters, :askedOn, :knownAt, :found, :digest, :madeBy, :madeAt)
                        """)
                .param("id", set.id())
                .param("words", set.words())
                .param("filters", set.filters().toArray(String[]::new))
                .param("askedOn", set.askedOn())
                .param("knownAt", set.knownAt().atOffset(ZoneOffset.UTC))
                .param("found", set.found())
                .param("digest", set.digest())
                .param("madeBy", set.madeBy())
                .param("madeAt", set.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ResultSet> find(UUID id) {
        return database.sql("select * from search.result_set where id = :id")
                .param("id", id)
                .query((row, number) -> of(row))
                .optional();
    }

    List<ResultSet> latest(int limit) {
        return database.sql("select * from search.result_set order by made_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> of(row))
                .list();
    }

    private static ResultSet of(java.sql.ResultSet row) throws SQLException {
        return new ResultSet(
                row.getObject("id", UUID.class),
                row.getString("words"),
                SavedQuestionStore.texts(row.getArray("filters")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getLong("found"),
                row.getString("digest"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
