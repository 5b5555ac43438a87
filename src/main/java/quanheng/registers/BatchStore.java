package quanheng.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Imports in the database.
@Component
class BatchStore {
    private final JdbcClient database;

    BatchStore(JdbcClient database) {
        this.database = database;
    }

    /// Waits until no other transaction imports.
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('registers.import', 0))")
                .query((row, number) -> 0)
                .single();
    }

    void insert(Batch batch) {
        database.sql("""
                        insert into registers.batch
                            (id, file_id, row_count, accepted, unchanged, rejected, imported_by, imported_at)
                        values
                            (:id, :file, :rows, :accepted, :unchanged, :rejected, :importedBy, :importedAt)
                        """)
                .param("id", batch.id())
                .param("file", batch.file())
                .param("rows", batch.totals().rows())
                .param("accepted", batch.totals().accepted())
                .param("unchanged", batch.totals().unchanged())
                .param("rejected", batch.totals().rejected())
                .param("importedBy", batch.importedBy())
                .param("importedAt", batch.importedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Batch> find(UUID id) {
        return database.sql("select * from registers.batch where id = :id")
                .param("id", id)
                .query(BatchStore::batch)
                .optional();
    }

    List<Batch> latest(int limit) {
        return database.sql("select * from registers.batch order by imported_at desc limit :limit")
                .param("limit", limit)
                .query(BatchStore::batch)
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                new Totals(row.getLong("accepted"), row.getLong("unchanged"), row.getLong("rejected")),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
