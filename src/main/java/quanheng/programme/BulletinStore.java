package quanheng.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps bulletins; what was frozen is never changed.
@Repository
class BulletinStore {
    private final JdbcClient database;
    private final JsonMapper json;

    BulletinStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The rows as they are kept, and their digest.
    record Frozen(String body, String digest) {}

    Frozen freeze(List<BulletinRow> rows) {
        var body = json.writeValueAsString(rows);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return new Frozen(body, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void insert(Bulletin drawn, Frozen frozen) {
        database.sql("""
                        insert into programme.bulletin (id, title, period_from, period_to, as_of, known_at, rule, body,
                            digest, drawn_by, covering, written_by)
                        values (:id, :title, :from, :to, :day, :known, :rule, :body::jsonb, :digest, :by, '', :by)
                        """)
                .param("id", drawn.id())
                .param("title", drawn.title())
                .param("from", drawn.from())
                .param("to", drawn.to())
                .param("day", drawn.asOf())
                .param("known", drawn.knownAt().atOffset(ZoneOffset.UTC))
                .param("rule", drawn.rule())
                .param("body", frozen.body())
                .param("digest", frozen.digest())
                .param("by", drawn.drawnBy())
                .update();
    }

    List<Bulletin> all() {
        return database.sql("select * from programme.bulletin order by as_of desc, known_at desc")
                .query((row, index) -> bulletin(row))
                .list();
    }

    Optional<Bulletin> find(UUID id) {
        return database.sql("select * from programme.bulletin where id = :id")
                .param("id", id)
                .query((row, index) -> bulletin(row))
                .optional();
    }

    private Bulletin bulletin(ResultSet row) throws SQLException {
        return new Bulletin(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getInt("rule"),
                json.readValue(row.getString("body"), new TypeReference<>() {}),
                row.getString("digest"),
                row.getString("drawn_by"),
                row.getString("covering"),
                row.getString("written_by"),
                Bulletin.State.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("signed_by"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class));
    }

    /// Writes the covering text of one that still is as it was seen; false where somebody else was first.
    boolean write(Bulletin seen, String words, String by, Instant at) {
        var isDone = moved(seen, "DRAWN", "covering = :words, written_by = :by", Map.of("words", words, "by", by));
        if (isDone) {
            database.sql("insert into programme.bulletin_text values (:id, :revision, :words, :by, :at)")
                    .param("id", seen.id())
                    .param("revision", seen.revision() + 1)
                    .param("words", words)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return isDone;
    }

    boolean sign(Bulletin seen, String by, Instant at) {
        return moved(
                seen,
                "DRAWN",
                "state = 'SIGNED', signed_by = :by, signed_at = :at",
                Map.of("by", by, "at", at.atOffset(ZoneOffset.UTC)));
    }

    boolean issue(Bulletin seen, String number, LocalDate on, String by) {
        return moved(
                seen,
                "SIGNED",
                "state = 'ISSUED', number = :number, issued_on = :on, issued_by = :by",
                Map.of("number", number, "on", on, "by", by));
    }

    private boolean moved(Bulletin seen, String from, String set, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("id", seen.id());
        all.put("seen", seen.revision());
        all.put("from", from);
        return database.sql("""
                                update programme.bulletin set revision = revision + 1, %s
                                where id = :id and revision = :seen and state = :from
                                """.formatted(set)).params(all).update() == 1;
    }

    void note(UUID bulletin, String words, LocalDate on, String by) {
        database.sql("""
                        insert into programme.bulletin_erratum
                        select :id, coalesce(max(number), 0) + 1, :words, :on, :by
                        from programme.bulletin_erratum where bulletin_id = :id
                        """)
                .param("id", bulletin)
                .param("words", words)
                .param("on", on)
                .param("by", by)
                .update();
    }

    List<Bulletin.Erratum> errata(UUID bulletin) {
        return database.sql("select * from programme.bulletin_erratum where bulletin_id = :id order by number")
                .param("id", bulletin)
                .query((row, index) -> new Bulletin.Erratum(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getObject("noted_on", LocalDate.class),
                        row.getString("noted_by")))
                .list();
    }

    /// Reports whose last day fell into a span, by the unit that owed them; a report counts as handed in where it was
    /// by the span's end.
    Map<UUID, BulletinRow.Tally> reports(LocalDate from, LocalDate to) {
        var tallies = new HashMap<UUID, BulletinRow.Tally>();
        database.sql("""
                        select organization, count(*) as owed,
                            count(*) filter (where submitted_on <= last_day) as on_time,
                            count(*) filter (where submitted_on > last_day and submitted_on <= :to) as late,
                            count(*) filter (where submitted_on is null or submitted_on > :to) as missing
                        from programme.report
                        where last_day between :from and :to and state <> 'WITHDRAWN' group by organization
                        """).param("from", from).param("to", to).query(row -> {
            tallies.put(
                    row.getObject("organization", UUID.class),
                    new BulletinRow.Tally(
                            row.getInt("owed"), row.getInt("on_time"), row.getInt("late"), row.getInt("missing")));
        });
        return tallies;
    }

    /// Names of the units that owed reports in a span, as the plans print them.
    Map<UUID, String> names(LocalDate from, LocalDate to) {
        var names = new HashMap<UUID, String>();
        database.sql("""
                        select distinct on (organization) organization, name from programme.report
                        where last_day between :from and :to and state <> 'WITHDRAWN' order by organization, name
                        """).param("from", from).param("to", to).query(row -> {
            names.put(row.getObject("organization", UUID.class), row.getString("name"));
        });
        return names;
    }
}
