package quanheng.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Cases as they are read, as far as the policies of the database show them to whoever looks.
@Component
class CaseStore {
    private final JdbcClient database;
    private final JsonMapper json;

    CaseStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<CaseHead> find(String number) {
        return database.sql("select * from docket.case_file where number = :number")
                .param("number", number)
                .query((row, index) -> new CaseHead(
                        id(row, "id"),
                        row.getString("number"),
                        row.getString("procedure"),
                        row.getString("title"),
                        row.getString("region"),
                        row.getObject("unit", UUID.class),
                        instant(row, "opened_at")))
                .optional();
    }

    /// Whose identity the viewer may not learn has no name.
    List<Party> parties(UUID caseId) {
        return database.sql("""
                        select p.*, i.name, i.contact, i.organization
                        from docket.party p left join docket.identity i using (case_id, number)
                        where case_id = :case and coalesce(i.since, 0) = 0 order by number
                        """)
                .param("case", caseId)
                .query((row, index) -> new Party(
                        row.getInt("number"),
                        row.getString("post"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        Objects.requireNonNullElse(row.getString("contact"), ""),
                        row.getObject("organization", UUID.class),
                        row.getBoolean("confidential"),
                        row.getInt("joined"),
                        null))
                .list();
    }

    List<Act> acts(UUID caseId) {
        return database.sql("select * from docket.act where case_id = :case order by ordinal")
                .param("case", caseId)
                .query(this::act)
                .list();
    }

    private Act act(ResultSet row, int index) throws SQLException {
        return new Act(
                row.getInt("ordinal"),
                row.getString("kind"),
                Act.Move.valueOf(row.getString("move")),
                row.getInt("settles"),
                row.getString("post"),
                row.getString("author"),
                row.getObject("happened_at", LocalDateTime.class),
                instant(row, "recorded_at"),
                json.readValue(row.getString("told"), new TypeReference<Map<String, String>>() {}));
    }

    List<Exhibit> exhibits(UUID caseId) {
        return database.sql("select * from docket.exhibit where case_id = :case order by number")
                .param("case", caseId)
                .query((row, index) -> new Exhibit(
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("title"),
                        id(row, "file"),
                        row.getInt("party"),
                        row.getBoolean("confidential"),
                        row.getString("submitted_by"),
                        instant(row, "submitted_at"),
                        row.getInt("act")))
                .list();
    }

    List<Assignment> assignments(UUID caseId) {
        return database.sql("select * from docket.assignment where case_id = :case order by from_on, assigned_at")
                .param("case", caseId)
                .query((row, index) -> new Assignment(
                        row.getString("post"),
                        id(row, "account"),
                        row.getString("username"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getBoolean("stand_in")))
                .list();
    }

    /// Where a wish with this key is on file.
    Optional<Outcome.Recorded> recorded(String key) {
        return database.sql("""
                        select number, ordinal from docket.act join docket.case_file on id = case_id
                        where key = :key
                        """)
                .param("key", key)
                .query((row, index) -> new Outcome.Recorded(row.getString("number"), row.getInt("ordinal")))
                .optional();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
