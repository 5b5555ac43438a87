package quanheng.rosters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Members in the database.
@Component
class MemberStore {
    private static final String KNOWN = """
            from rosters.member
            where roster = :roster
              and known_at <= coalesce(:at::timestamptz, 'infinity')
              and (withdrawn_at is null or withdrawn_at > :at::timestamptz)
            """;

    private final JdbcClient database;

    MemberStore(JdbcClient database) {
        this.database = database;
    }

    /// Those on a roster on a day, as known at a moment; null for now. An end that became known later is not known yet.
    List<Member> on(String roster, LocalDate day, @Nullable Instant at) {
        return database.sql("select * " + KNOWN + """
                          and from_on <= :day
                          and (to_on is null or to_on > :day or ended_at > :at::timestamptz)
                        order by name, id
                        """)
                .param("roster", roster)
                .param("day", day)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .query(MemberStore::member)
                .list();
    }

    /// All that were ever on a roster, as known at a moment; null for now. The latest to join come first.
    List<Member> all(String roster, @Nullable Instant at) {
        return database.sql("select * " + KNOWN + "order by from_on desc, name, id")
                .param("roster", roster)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .query(MemberStore::member)
                .list();
    }

    /// How many are on each roster on a day.
    Map<String, Long> counts(LocalDate day) {
        var counts = new TreeMap<String, Long>();
        database.sql("""
                        select roster, count(*) from rosters.member
                        where withdrawn_at is null and from_on <= :day and (to_on is null or to_on > :day)
                        group by roster
                        """).param("day", day).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    Optional<Member> find(long id) {
        return database.sql("select * from rosters.member where id = :id")
                .param("id", id)
                .query(MemberStore::member)
                .optional();
    }

    /// @return nothing where it is on the roster already
    Optional<Long> insert(Member member) {
        return database.sql("""
                        insert into rosters.member (roster, name, credit_code, region_code, name_id, from_on, to_on, note,
                            kept_by, known_at, ended_by, ended_at)
                        values (:roster, :name, :code, :region, :nameId, :from, :to, :note, :by, :at, :endedBy, :endedAt)
                        on conflict do nothing
                        returning id
                        """)
                .param("roster", member.roster())
                .param("name", member.name())
                .param("code", member.creditCode())
                .param("region", member.regionCode())
                .param("nameId", member.nameId())
                .param("from", member.fromOn())
                .param("to", member.toOn())
                .param("note", member.note())
                .param("by", member.keptBy())
                .param("at", member.knownAt().atOffset(ZoneOffset.UTC))
                .param("endedBy", member.toOn() == null ? null : member.keptBy())
                .param(
                        "endedAt",
                        member.toOn() == null ? null : member.knownAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// @param toOn the first day no more
    /// @return false where it ended already, was withdrawn, or began later
    boolean end(long id, LocalDate toOn, String by, Instant at) {
        return database.sql("""
                        update rosters.member set to_on = :to, ended_by = :by, ended_at = :at
                        where id = :id and to_on is null and withdrawn_at is null and from_on < :to
                        """)
                        .param("id", id)
                        .param("to", toOn)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false where it was withdrawn already
    boolean withdraw(long id, String reason, String by, Instant at) {
        return database.sql("""
                        update rosters.member set withdrawn_by = :by, withdrawn_at = :at, withdrawal_reason = :reason
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var nameId = row.getInt("name_id");
        return new Member(
                row.getLong("id"),
                row.getString("roster"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("region_code"),
                row.wasNull() || nameId == 0 ? null : nameId,
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("note"),
                row.getString("kept_by"),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"),
                moment(row, "ended_at"),
                row.getString("withdrawn_by"),
                moment(row, "withdrawn_at"),
                row.getString("withdrawal_reason"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
