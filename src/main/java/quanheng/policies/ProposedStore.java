package quanheng.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Proposed changes in the database.
@Repository
class ProposedStore {
    private static final int SHOWN = 20;

    private final JdbcClient database;
    private final JsonMapper json;

    ProposedStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long insert(Change change, String by, Instant at) {
        return database.sql("""
                        insert into policies.change (kind, subject, content, proposed_by, proposed_at)
                        values (:kind, :subject, :content::jsonb, :by, :at)
                        returning id
                        """)
                .param("kind", change.getClass().getSimpleName())
                .param("subject", change.subject())
                .param("content", json.writeValueAsString(change))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// All that wait, then the latest decided ones.
    List<Proposed> latest() {
        return database.sql("""
                        select * from policies.change
                        where decided_at is null
                           or id in (select id from policies.change where decided_at is not null
                                     order by decided_at desc, id desc limit :shown)
                        order by decided_at is not null, coalesce(decided_at, proposed_at) desc, id desc
                        """)
                .param("shown", SHOWN)
                .query((row, number) -> proposed(row))
                .list();
    }

    long waiting() {
        return database.sql("select count(*) from policies.change where decided_at is null")
                .query(Long.class)
                .single();
    }

    Optional<Proposed> find(long id) {
        return database.sql("select * from policies.change where id = :id")
                .param("id", id)
                .query((row, number) -> proposed(row))
                .optional();
    }

    /// @return false where somebody decided meanwhile, or the same person proposed it
    boolean decide(Proposed change, String by, Instant at) {
        return database.sql("""
                        update policies.change
                        set decided_by = :by, decided_at = :at, approved = :approved, reason = :reason
                        where id = :id and decided_at is null and proposed_by <> :by
                        """)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("approved", change.approved())
                        .param("reason", change.reason())
                        .param("id", change.id())
                        .update()
                == 1;
    }

    private Proposed proposed(ResultSet row) throws SQLException {
        var kind = switch (row.getString("kind")) {
            case "AddInstrument" -> Change.AddInstrument.class;
            case "EndInstrument" -> Change.EndInstrument.class;
            case "SetParameter" -> Change.SetParameter.class;
            case "GrantPower" -> Change.GrantPower.class;
            case "EndPower" -> Change.EndPower.class;
            case "DelegatePower" -> Change.DelegatePower.class;
            case "EndDelegation" -> Change.EndDelegation.class;
            default -> throw new IllegalStateException("unknown change " + row.getString("kind"));
        };
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposed(
                row.getLong("id"),
                json.readValue(row.getString("content"), kind),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getObject("approved", Boolean.class),
                row.getString("reason"));
    }
}
