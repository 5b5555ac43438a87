package quanheng.appraisals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Points given by people, in the database.
@Repository
class EntryStore {
    private static final String SELECT = """
            select e.*, p.name, d.approved, d.reason as decided_because, d.decided_by, d.decided_at
            from appraisals.entry e join appraisals.participant p using (year, unit)
            left join appraisals.decision d on d.entry = e.id
            """;

    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    List<Entry> of(int year) {
        return database.sql(SELECT + "where e.year = :year order by e.typed_at desc, e.id")
                .param("year", year)
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<Entry> find(UUID id) {
        return database.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query((row, number) -> entry(row))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Entry(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getObject("unit", UUID.class),
                row.getString("name"),
                row.getString("line"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                row.getObject("evidence", UUID.class),
                row.getString("typed_by"),
                row.getObject("typed_at", OffsetDateTime.class).toInstant(),
                decidedAt == null
                        ? null
                        : new Entry.Decision(
                                row.getBoolean("approved"),
                                row.getString("decided_because"),
                                row.getString("decided_by"),
                                decidedAt.toInstant()));
    }

    void insert(Entry entry) {
        database.sql("""
                        insert into appraisals.entry
                            (id, year, unit, line, points, reason, evidence, typed_by, typed_at)
                        values (:id, :year, :unit, :line, :points, :reason, :evidence, :by, :at)
                        """)
                .param("id", entry.id())
                .param("year", entry.year())
                .param("unit", entry.unit())
                .param("line", entry.line())
                .param("points", entry.points())
                .param("reason", entry.reason())
                .param("evidence", entry.evidence())
                .param("by", entry.typedBy())
                .param("at", entry.typedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Decides an entry unless it is decided already.
    boolean decide(Entry entry, Entry.Decision decision) {
        return database.sql("""
                        insert into appraisals.decision (entry, typed_by, approved, reason, decided_by, decided_at)
                        values (:entry, :typed, :approved, :reason, :by, :at) on conflict do nothing
                        """)
                        .param("entry", entry.id())
                        .param("typed", entry.typedBy())
                        .param("approved", decision.approved())
                        .param("reason", decision.reason())
                        .param("by", decision.by())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Points given on some lines that are not refused.
    BigDecimal given(int year, UUID unit, List<String> lines) {
        return database.sql("""
                        select coalesce(sum(e.points), 0) from appraisals.entry e
                        left join appraisals.decision d on d.entry = e.id
                        where e.year = :year and e.unit = :unit and e.line = any (:lines) and d.approved is not false
                        """)
                .param("year", year)
                .param("unit", unit)
                .param("lines", lines.toArray(String[]::new))
                .query(BigDecimal.class)
                .single();
    }
}
