package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.reading.SeatRank;

/// Keeps seats, who holds them, and who comes in their stead.
@Repository
class TermStore {
    private static final String COLUMNS = """
            select t.*, s.post as seat_post, s.rank, s.ordinal from bodies.term t join bodies.seat s on s.id = t.seat_id
            """;

    private final JdbcClient database;
    private final Organizations organizations;

    TermStore(JdbcClient database, Organizations organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    /// A term to be kept.
    record Row(UUID id, UUID seat, UUID body, UUID organization, String by, OffsetDateTime at) {}

    UUID addSeat(UUID body, String post, SeatRank rank) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into bodies.seat
                        select :id, :body, :post, :rank, coalesce(max(ordinal), 0) + 1 from bodies.seat where body_id = :body
                        """)
                .param("id", id)
                .param("body", body)
                .param("post", post)
                .param("rank", rank.name())
                .update();
        return id;
    }

    void insert(Row row, NewMember member) {
        var source = member.source();
        database.sql("""
                        insert into bodies.term (id, seat_id, body_id, organization, unit, person, post, from_on, plan_id,
                            version, finding_id, added_by, added_at)
                        values (:id, :seat, :body, :organization, :unit, :person, :post, :from, :plan, :version, :finding,
                            :by, :at)
                        """)
                .param("id", row.id())
                .param("seat", row.seat())
                .param("body", row.body())
                .param("organization", row.organization())
                .param("unit", member.unit())
                .param("person", member.person())
                .param("post", member.post())
                .param("from", member.from())
                .param("plan", source == null ? null : source.planId())
                .param("version", source == null ? null : source.version())
                .param("finding", source == null ? null : source.findingId())
                .param("by", row.by())
                .param("at", row.at())
                .update();
    }

    List<Term> of(UUID body) {
        return database.sql(COLUMNS + " where t.body_id = :body order by s.ordinal, t.from_on, t.id")
                .param("body", body)
                .query((row, index) -> term(row))
                .list();
    }

    Optional<Term> find(UUID id) {
        return database.sql(COLUMNS + " where t.id = :id")
                .param("id", id)
                .query((row, index) -> term(row))
                .optional();
    }

    /// Findings of plans that members were made of.
    Set<UUID> findings() {
        return Set.copyOf(database.sql("select distinct finding_id from bodies.term where finding_id is not null")
                .query((row, index) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list());
    }

    boolean end(Term seen, LocalDate last, String why) {
        return database.sql("""
                                update bodies.term set last_on = :last, end_why = :why, revision = revision + 1
                                where id = :id and revision = :seen
                                """)
                        .param("last", last)
                        .param("why", why)
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    /// Ends the time of all who still sit in a body.
    void endAll(UUID body, LocalDate last, String why) {
        database.sql("""
                        update bodies.term set last_on = :last, end_why = :why, revision = revision + 1
                        where body_id = :body and (last_on is null or last_on > :last)
                        """)
                .param("last", last)
                .param("why", why)
                .param("body", body)
                .update();
    }

    boolean correct(Term seen, NewMember to, UUID organization) {
        return database.sql("""
                                update bodies.term set unit = :unit, organization = :organization, person = :person,
                                    post = :post, from_on = :from, revision = revision + 1
                                where id = :id and revision = :seen
                                """)
                        .param("unit", to.unit())
                        .param("organization", organization)
                        .param("person", to.person())
                        .param("post", to.post())
                        .param("from", to.from())
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    void addSubstitute(Substitute who, Row row) {
        database.sql("""
                        insert into bodies.substitute
                        values (:id, :term, :body, :person, :post, :from, :last, :by, :at)
                        """)
                .param("id", who.id())
                .param("term", who.termId())
                .param("body", row.body())
                .param("person", who.person())
                .param("post", who.post())
                .param("from", who.from())
                .param("last", who.last())
                .param("by", row.by())
                .param("at", row.at())
                .update();
    }

    List<Substitute> substitutes(UUID body) {
        return database.sql("select * from bodies.substitute where body_id = :body order by from_on, id")
                .param("body", body)
                .query((row, index) -> new Substitute(
                        row.getObject("id", UUID.class),
                        row.getObject("term_id", UUID.class),
                        row.getString("person"),
                        row.getString("post"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    private Term term(ResultSet row) throws SQLException {
        var organization = row.getObject("organization", UUID.class);
        var unit = row.getString("unit");
        return new Term(
                row.getObject("id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("seat_post"),
                SeatRank.valueOf(row.getString("rank")),
                row.getInt("ordinal"),
                organization,
                unit,
                present(organization, unit),
                row.getString("person"),
                row.getString("post"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getString("end_why"),
                row.getObject("plan_id", UUID.class),
                row.getInt("version"),
                row.getObject("finding_id", UUID.class),
                row.getInt("revision"));
    }

    /// The unit's name today; as printed where that holds it.
    private String present(UUID organization, String printed) {
        return organizations
                .find(organization)
                .map(Organization::name)
                .filter(now -> !printed.contains(now))
                .orElse(printed);
    }
}
