package quanheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Found;
import quanheng.reading.Header;
import quanheng.reading.Period;
import quanheng.reading.Span;
import quanheng.reading.Target;

/// Promises of the plans in force in the database.
@Repository
class PromiseStore {
    private final JdbcClient jdbc;
    private final PlanJson json;

    PromiseStore(JdbcClient jdbc, PlanJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// All promises in force, plan by plan, in the order of their texts.
    List<Promise> inForce() {
        return read(jdbc.sql(select("c.ended_at is null")));
    }

    /// A promise of a version in force.
    List<Promise> inForce(UUID promise) {
        return read(jdbc.sql(select("c.ended_at is null and p.id = :id")).param("id", promise));
    }

    /// The promises a plan has in force.
    List<Promise> inForceIn(UUID plan) {
        return read(jdbc.sql(select("c.ended_at is null and c.plan_id = :plan")).param("plan", plan));
    }

    /// The promises in force an organisation answers for.
    List<Promise> inForceOf(UUID organization) {
        return read(jdbc.sql(select("""
                        c.ended_at is null and (p.version_id, p.id) in
                        (select version_id, promise_id from plans.owner where organization_id = :organization)""")).param("organization", organization), owners(organization));
    }

    List<PlanPhase> phases(UUID plan) {
        return jdbc.sql("""
                        select h.id, c.plan_id, h.name, h.starts_on, h.ends_on
                          from plans.phase h join plans.confirmation c on c.version_id = h.version_id
                         where c.ended_at is null and c.plan_id = :plan order by h.sequence
                        """)
                .param("plan", plan)
                .query((row, number) -> new PlanPhase(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    private static String select(String condition) {
        return """
                select p.*, c.plan_id, c.title as plan_title, v.number, v.header, v.region_code
                  from plans.promise p
                  join plans.confirmation c on c.version_id = p.version_id
                  join plans.version v on v.id = p.version_id
                 where %s order by c.confirmed_at, c.plan_id, p.sequence
                """.formatted(condition);
    }

    private List<Promise> read(JdbcClient.StatementSpec statement) {
        return read(statement, owners(null));
    }

    private List<Promise> read(JdbcClient.StatementSpec statement, Map<UUID, List<Owner>> owners) {
        var headers = new HashMap<UUID, Header>();
        var phases = new HashMap<UUID, List<PlanPhase>>();
        return statement
                .query((row, number) -> {
                    var version = row.getObject("version_id", UUID.class);
                    var plan = row.getObject("plan_id", UUID.class);
                    var header = headers.get(version);
                    if (header == null) {
                        header = json.read(row.getString("header"), Header.class);
                        headers.put(version, header);
                    }
                    var inPlan = phases.computeIfAbsent(plan, this::phases);
                    var id = row.getObject("id", UUID.class);
                    return promise(row, header, owners.getOrDefault(id, List.of()), inPlan);
                })
                .list();
    }

    /// @param organization only of the promises it answers for; null for all
    private Map<UUID, List<Owner>> owners(@Nullable UUID organization) {
        var found = new HashMap<UUID, List<Owner>>();
        var only = organization == null ? "" : """
                and (o.version_id, o.promise_id) in
                    (select version_id, promise_id from plans.owner where organization_id = :organization)
                """;
        jdbc.sql("""
                select o.promise_id, o.organization_id, o.name, o.lead, o.named
                  from plans.owner o join plans.confirmation c on c.version_id = o.version_id
                 where c.ended_at is null %s order by o.promise_id, o.position
                """.formatted(only)).param("organization", organization).query(row -> {
            found.computeIfAbsent(row.getObject("promise_id", UUID.class), id -> new ArrayList<>())
                    .add(new Owner(
                            row.getObject("organization_id", UUID.class),
                            row.getString("name"),
                            row.getBoolean("lead"),
                            row.getBoolean("named")));
        });
        return found;
    }

    private Promise promise(ResultSet row, Header header, List<Owner> owners, List<PlanPhase> phases)
            throws SQLException {
        var finding = json.read(row.getString("body"), Finding.class);
        var deadline = row.getObject("deadline", LocalDate.class);
        return new Promise(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_title"),
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getObject("finding_id", UUID.class),
                PromiseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("words"),
                row.getString("clause_id"),
                row.getString("chapter"),
                new Span(row.getInt("starts_at"), row.getInt("ends_at")),
                finding instanceof Target target ? target : null,
                finding instanceof Duty duty ? duty : null,
                owners,
                deadline,
                row.getBoolean("deadline_given"),
                phaseOf(deadline, phases),
                row.getString("region_code"),
                period(header),
                row.getInt("sequence"));
    }

    private static @Nullable PlanPhase phaseOf(@Nullable LocalDate day, List<PlanPhase> phases) {
        if (day == null) {
            return null;
        }
        return phases.stream().filter(phase -> phase.contains(day)).findFirst().orElse(null);
    }

    private static @Nullable Period period(Header header) {
        Found<Period> found = header.period();
        return found == null ? null : found.value();
    }
}
