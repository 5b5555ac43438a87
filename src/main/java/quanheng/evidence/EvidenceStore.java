package quanheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files in the database.
@Component
class EvidenceStore {
    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    void insert(EvidenceFile file, byte[] content) {
        database.sql("""
                        insert into evidence.content (sha256, bytes) values (:sha256, :bytes)
                        on conflict (sha256) do nothing
                        """).param("sha256", file.sha256()).param("bytes", content).update();
        database.sql("""
                        insert into evidence.file (id, file_name, sha256, media_type, size, kept_by, kept_at)
                        values (:id, :fileName, :sha256, :mediaType, :size, :keptBy, :keptAt)
                        """)
                .param("id", file.id())
                .param("fileName", file.fileName())
                .param("sha256", file.sha256())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("keptBy", file.keptBy())
                .param("keptAt", file.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<EvidenceFile> find(UUID id) {
        return database.sql("select * from evidence.file where id = :id")
                .param("id", id)
                .query(EvidenceStore::file)
                .optional();
    }

    Optional<byte[]> content(UUID id) {
        return database.sql("""
                        select bytes from evidence.file join evidence.content using (sha256) where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
