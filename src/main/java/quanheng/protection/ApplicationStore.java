package quanheng.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Applications in the database.
@Component
class ApplicationStore {
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final String SELECT = """
            select a.id, a.number, a.account, a.organization, a.entry, a.answers, p.answers as applicant,
                   a.begun_at, a.sent_at, r.row, r.proposed, r.chosen, r.reason, r.routed_by, r.routed_at, r.case_number
              from protection.application a
              left join protection.applicant p on p.application = a.id
              left join protection.routing r on r.application = a.id
            """;

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    ApplicationStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Application application) {
        database.sql("""
                        insert into protection.application (id, account, organization, entry, answers, begun_at)
                        values (:id, :account, :organization, :entry, :answers::jsonb, :at)
                        """)
                .param("id", application.id())
                .param("account", application.account())
                .param("organization", application.organization())
                .param("entry", application.entry().name())
                .param("answers", json.writeValueAsString(application.answers()))
                .param("at", utc(application.begunAt()))
                .update();
        database.sql("""
                        insert into protection.applicant (application, organization, confidential, answers)
                        values (:id, :organization, true, '{}'::jsonb)
                        """)
                .param("id", application.id())
                .param("organization", application.organization())
                .update();
    }

    /// @return false where it was sent meanwhile, or is not the viewer's
    boolean update(Application application, boolean confidential) {
        var changed = database.sql("""
                        update protection.application set answers = :answers::jsonb where id = :id and sent_at is null
                        """)
                .param("id", application.id())
                .param("answers", json.writeValueAsString(application.answers()))
                .update();
        database.sql("""
                        update protection.applicant set answers = :answers::jsonb, confidential = :confidential
                         where application = :id and :changed
                        """)
                .param("id", application.id())
                .param("answers", json.writeValueAsString(application.applicant()))
                .param("confidential", confidential)
                .param("changed", changed == 1)
                .update();
        return changed == 1;
    }

    boolean send(UUID id, String number, Instant at) {
        return database.sql("""
                        update protection.application set number = :number, sent_at = :at
                         where id = :id and sent_at is null
                        """)
                        .param("id", id)
                        .param("number", number)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void add(UUID application, @Nullable UUID organization, Material material) {
        database.sql("""
                        insert into protection.material
                               (application, ordinal, organization, kind, title, file, kept_at)
                        values (:application, :ordinal, :organization, :kind, :title, :file, :at)
                        """)
                .param("application", application)
                .param("ordinal", material.ordinal())
                .param("organization", organization)
                .param("kind", material.kind())
                .param("title", material.title())
                .param("file", material.file())
                .param("at", utc(material.keptAt()))
                .update();
    }

    /// @return false where it was routed before
    boolean route(UUID application, Application.Routing routing) {
        return database.sql("""
                        insert into protection.routing
                               (application, row, proposed, chosen, reason, routed_by, routed_at, case_number)
                        values (:application, :row, :proposed, :chosen, :reason, :by, :at, :case)
                        on conflict do nothing
                        """)
                        .param("application", application)
                        .param("row", routing.row())
                        .param("proposed", routing.proposed().name())
                        .param("chosen", routing.chosen().name())
                        .param("reason", routing.reason())
                        .param("by", routing.by())
                        .param("at", utc(routing.at()))
                        .param("case", routing.caseNumber())
                        .update()
                == 1;
    }

    Optional<Application> find(UUID id) {
        return database.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(this::application)
                .optional();
    }

    /// Those the viewer may see, the latest first.
    List<Application> all(int limit) {
        return database.sql(SELECT + " order by coalesce(a.sent_at, a.begun_at) desc, a.id limit :limit")
                .param("limit", limit)
                .query(this::application)
                .list();
    }

    /// Others that were sent about the same right.
    List<Application> sameRight(String number, UUID but) {
        return database.sql(SELECT + """
                         where a.sent_at is not null and a.answers ->> 'number' = :number and a.id <> :but
                         order by a.sent_at
                        """)
                .param("number", number)
                .param("but", but)
                .query(this::application)
                .list();
    }

    private Application application(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var applicant = row.getString("applicant");
        return new Application(
                id,
                row.getString("number"),
                row.getString("account"),
                row.getObject("organization", UUID.class),
                Application.Entry.valueOf(row.getString("entry")),
                json.readValue(row.getString("answers"), ANSWERS),
                applicant == null ? Map.of() : json.readValue(applicant, ANSWERS),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                materials(id),
                routing(row));
    }

    private List<Material> materials(UUID application) {
        return database.sql("""
                        select ordinal, kind, title, file, kept_at from protection.material
                         where application = :id order by ordinal
                        """)
                .param("id", application)
                .query((row, number) -> new Material(
                        row.getInt("ordinal"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getObject("file", UUID.class),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Application.@Nullable Routing routing(ResultSet row) throws SQLException {
        var at = instant(row, "routed_at");
        return at == null
                ? null
                : new Application.Routing(
                        row.getString("row"),
                        Channel.valueOf(row.getString("proposed")),
                        Channel.valueOf(row.getString("chosen")),
                        row.getString("reason"),
                        row.getString("routed_by"),
                        at,
                        row.getString("case_number"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
