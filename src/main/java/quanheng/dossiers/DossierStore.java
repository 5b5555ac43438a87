package quanheng.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Dossiers in the database. They never change.
@Component
class DossierStore {
    private final JdbcClient database;

    DossierStore(JdbcClient database) {
        this.database = database;
    }

    /// @return false where the submission was taken before
    boolean insert(Dossier dossier, UUID submission) {
        return database.sql("""
                        insert into dossiers.dossier (id, plan_id, version_id, plan_title, as_of, known_at, digest, size,
                                                      claims, package, built_by, built_at, submission)
                        values (:id, :plan, :version, :title, :asOf, :knownAt, :digest, :size, :claims, :package, :by,
                                :at, :submission)
                        on conflict (submission) do nothing
                        """)
                        .param("id", dossier.id())
                        .param("plan", dossier.planId())
                        .param("version", dossier.versionId())
                        .param("title", dossier.planTitle())
                        .param("asOf", dossier.asOf())
                        .param("knownAt", dossier.knownAt().atOffset(ZoneOffset.UTC))
                        .param("digest", dossier.digest())
                        .param("size", dossier.size())
                        .param("claims", dossier.claims())
                        .param("package", dossier.file())
                        .param("by", dossier.builtBy())
                        .param("at", dossier.builtAt().atOffset(ZoneOffset.UTC))
                        .param("submission", submission)
                        .update()
                == 1;
    }

    void insertParts(UUID dossier, Map<String, String> digests) {
        database.sql("""
                        insert into dossiers.part (dossier_id, path, digest)
                        select :id, path, digest from unnest(:paths, :digests) as row (path, digest)
                        """)
                .param("id", dossier)
                .param("paths", digests.keySet().toArray(String[]::new))
                .param("digests", digests.values().toArray(String[]::new))
                .update();
    }

    void insertGaps(UUID dossier, List<Claim> claims) {
        for (var claim : claims) {
            for (var gap : claim.gaps()) {
                database.sql("""
                                insert into dossiers.gap (dossier_id, claim, promise_id, clause, words, reason)
                                values (:id, :claim, :promise, :clause, :words, :reason)
                                """)
                        .param("id", dossier)
                        .param("claim", claim.number())
                        .param("promise", claim.row().promise().id())
                        .param("clause", claim.row().promise().clauseId())
                        .param("words", claim.row().promise().words())
                        .param("reason", gap.name())
                        .update();
            }
        }
    }

    List<Dossier> all() {
        return database.sql(SELECT + " order by built_at desc, id")
                .query(DossierStore::dossier)
                .list();
    }

    Optional<Dossier> find(UUID id) {
        return database.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(DossierStore::dossier)
                .optional();
    }

    Optional<Dossier> ofSubmission(UUID submission) {
        return database.sql(SELECT + " where submission = :id")
                .param("id", submission)
                .query(DossierStore::dossier)
                .optional();
    }

    SortedMap<String, String> parts(UUID dossier) {
        var parts = new TreeMap<String, String>();
        database.sql("select path, digest from dossiers.part where dossier_id = :id")
                .param("id", dossier)
                .query(row -> {
                    parts.put(row.getString("path"), row.getString("digest"));
                });
        return parts;
    }

    List<Dossier.Missing> gaps(UUID dossier) {
        return database.sql("select * from dossiers.gap where dossier_id = :id order by claim, reason")
                .param("id", dossier)
                .query((row, number) -> new Dossier.Missing(
                        row.getInt("claim"),
                        row.getObject("promise_id", UUID.class),
                        row.getString("clause"),
                        row.getString("words"),
                        Gap.valueOf(row.getString("reason"))))
                .list();
    }

    private static final String SELECT = """
            select *, (select count(distinct claim) from dossiers.gap where dossier_id = dossier.id) as gaps
            from dossiers.dossier""";

    private static Dossier dossier(ResultSet row, int number) throws SQLException {
        return new Dossier(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("plan_title"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("digest"),
                row.getLong("size"),
                row.getInt("claims"),
                row.getInt("gaps"),
                row.getObject("package", UUID.class),
                row.getString("built_by"),
                row.getObject("built_at", OffsetDateTime.class).toInstant());
    }
}
