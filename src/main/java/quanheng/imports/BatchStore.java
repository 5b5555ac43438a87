package quanheng.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.formats.Profile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Imports in the database.
@Component
class BatchStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String SELECT = """
            select b.*, w.withdrawn_by, w.withdrawn_at, w.because, w.rights_gone, w.rights_restored, w.events_withdrawn
            from imports.batch b left join imports.withdrawal w on w.batch_id = b.id
            """;

    private final JdbcClient database;

    BatchStore(JdbcClient database) {
        this.database = database;
    }

    /// Begins a batch; empty where the same file is running already.
    Optional<Integer> insert(Shelved file, Order order, Instant at) {
        return database.sql("""
                        insert into imports.batch
                            (file_name, sha256, size, profile, mode, state, told_again, started_by, started_at)
                        values (:name, :sha256, :size, :profile::jsonb, :mode, 'RUNNING', :toldAgain, :by, :at)
                        on conflict (sha256) where state = 'RUNNING' do nothing
                        returning id
                        """)
                .param("name", file.fileName())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("profile", JSON.writeValueAsString(order.profile().toMap()))
                .param("mode", order.mode().name())
                .param("toldAgain", order.toldAgain())
                .param("by", order.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /// Adds what a chunk came to.
    ///
    /// @return false where somebody wants the import cancelled
    boolean advance(int id, Totals more, long bytesRead) {
        return !database.sql("""
                        update imports.batch
                        set rows_read = rows_read + :rows, created = created + :created, changed = changed + :changed,
                            unchanged = unchanged + :unchanged, refused = refused + :refused,
                            warned = warned + :warned, bytes_read = :bytes
                        where id = :id and state = 'RUNNING'
                        returning cancel_wanted
                        """)
                .param("rows", more.rows())
                .param("created", more.created())
                .param("changed", more.changed())
                .param("unchanged", more.unchanged())
                .param("refused", more.refused())
                .param("warned", more.warned())
                .param("bytes", bytesRead)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void finish(int id, Batch.State state, String mishap, Instant at) {
        database.sql("""
                        update imports.batch set state = :state, mishap = :mishap, finished_at = :at
                        where id = :id and state = 'RUNNING'
                        """)
                .param("state", state.name())
                .param("mishap", mishap)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /// Takes a stopped import up again.
    ///
    /// @return false where it is not one that can be
    boolean resume(int id) {
        return database.sql("""
                        update imports.batch
                        set state = 'RUNNING', finished_at = null, mishap = '', cancel_wanted = false
                        where id = :id and state in ('FAILED', 'CANCELLED')
                        """).param("id", id).update() == 1;
    }

    void wantCancelled(int id) {
        database.sql("update imports.batch set cancel_wanted = true where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    void insert(int id, Batch.Withdrawn withdrawn) {
        database.sql("""
                        insert into imports.withdrawal
                            (batch_id, withdrawn_by, withdrawn_at, because, rights_gone, rights_restored,
                             events_withdrawn)
                        values (:id, :by, :at, :because, :gone, :restored, :events)
                        """)
                .param("id", id)
                .param("by", withdrawn.by())
                .param("at", withdrawn.at().atOffset(ZoneOffset.UTC))
                .param("because", withdrawn.because())
                .param("gone", withdrawn.gone())
                .param("restored", withdrawn.restored())
                .param("events", withdrawn.events())
                .update();
    }

    Optional<Batch> find(int id) {
        return database.sql(SELECT + " where b.id = :id")
                .param("id", id)
                .query(BatchStore::batch)
                .optional();
    }

    List<Batch> latest(int limit) {
        return database.sql(SELECT + " order by b.id desc limit :limit")
                .param("limit", limit)
                .query(BatchStore::batch)
                .list();
    }

    /// Batches under way or stopped by a mishap, the oldest first.
    List<Batch> unfinished() {
        return database.sql(SELECT + " where b.state in ('RUNNING', 'FAILED') order by b.id")
                .query(BatchStore::batch)
                .list();
    }

    /// Batches later than one that stand and told of something that was known already.
    List<Batch> after(int id) {
        return database.sql(SELECT + """
                         where b.id > :id and b.state = 'DONE' and w.batch_id is null
                           and (b.unchanged > 0 or b.changed > 0) order by b.id
                        """)
                .param("id", id)
                .query(BatchStore::batch)
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var again = row.getInt("told_again");
        var isAgain = !row.wasNull();
        return new Batch(
                row.getInt("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("size"),
                Profile.of(JSON.readValue(row.getString("profile"), OBJECT)),
                Mode.valueOf(row.getString("mode")),
                Batch.State.valueOf(row.getString("state")),
                new Totals(
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("refused"),
                        row.getLong("warned")),
                row.getLong("bytes_read"),
                isAgain ? again : null,
                row.getString("started_by"),
                instant(row, "started_at"),
                row.getObject("finished_at") == null ? null : instant(row, "finished_at"),
                row.getString("mishap"),
                withdrawn(row));
    }

    private static Batch.@Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        return row.getObject("withdrawn_at") == null
                ? null
                : new Batch.Withdrawn(
                        row.getString("withdrawn_by"),
                        instant(row, "withdrawn_at"),
                        row.getString("because"),
                        row.getInt("rights_gone"),
                        row.getInt("rights_restored"),
                        row.getInt("events_withdrawn"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
