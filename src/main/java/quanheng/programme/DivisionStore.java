package quanheng.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps how duties are split and shared, version by version.
@Repository("programmeDivisionStore")
class DivisionStore {
    private final JdbcClient database;

    DivisionStore(JdbcClient database) {
        this.database = database;
    }

    /// False where somebody else kept this version first.
    boolean insert(Division division) {
        var isFirst = database.sql("""
                                insert into programme.division values (:promise, :unit, :version, :by, :at)
                                on conflict do nothing
                                """)
                        .param("promise", division.promise())
                        .param("unit", division.organization())
                        .param("version", division.version())
                        .param("by", division.keptBy())
                        .param("at", division.keptAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isFirst) {
            division.steps().forEach(step -> insert(division, step));
            check();
        }
        return isFirst;
    }

    /// Has the database add up the shares while the present sight shows them.
    void check() {
        database.sql("set constraints all immediate").update();
        database.sql("set constraints all deferred").update();
    }

    private void insert(Division division, Division.Step step) {
        database.sql("""
                        insert into programme.step
                        values (:promise, :unit, :version, :number, :title, :person, :last, :share)
                        """)
                .param("promise", division.promise())
                .param("unit", division.organization())
                .param("version", division.version())
                .param("number", step.number())
                .param("title", step.title())
                .param("person", step.person())
                .param("last", step.lastDay())
                .param("share", step.share())
                .update();
    }

    /// Every version of a promise's divisions that the viewer may see, the latest first.
    List<Division> of(UUID promise) {
        return database.sql("""
                        select * from programme.division where promise_id = :promise
                        order by organization, version desc
                        """)
                .param("promise", promise)
                .query((row, index) -> new Division(
                        promise,
                        row.getObject("organization", UUID.class),
                        row.getInt("version"),
                        row.getString("kept_by"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        steps(promise, row.getObject("organization", UUID.class), row.getInt("version"))))
                .list();
    }

    private List<Division.Step> steps(UUID promise, UUID unit, int version) {
        return database.sql("""
                        select * from programme.step
                        where promise_id = :promise and organization = :unit and version = :version order by number
                        """)
                .param("promise", promise)
                .param("unit", unit)
                .param("version", version)
                .query((row, index) -> new Division.Step(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("person"),
                        row.getObject("last_day", LocalDate.class),
                        row.getBigDecimal("share")))
                .list();
    }

    /// The number of the last agreement on shares; 0 where there is none.
    int creditVersion(UUID promise) {
        return database.sql("select coalesce(max(version), 0) from programme.credit where promise_id = :promise")
                .param("promise", promise)
                .query(Integer.class)
                .single();
    }

    Map<UUID, BigDecimal> credits(UUID promise, int version) {
        var shares = new HashMap<UUID, BigDecimal>();
        database.sql("""
                        select organization, share from programme.credit
                        where promise_id = :promise and version = :version
                        """).param("promise", promise).param("version", version).query(row -> {
            shares.put(row.getObject("organization", UUID.class), row.getBigDecimal("share"));
        });
        return shares;
    }

    /// @param version of the agreement
    record Agreement(UUID promise, int version, String by, Instant at) {}

    void insert(Agreement agreement, Credit credit) {
        database.sql("insert into programme.credit values (:promise, :version, :unit, :share, :by, :at)")
                .param("promise", agreement.promise())
                .param("version", agreement.version())
                .param("unit", credit.organization())
                .param("share", credit.share())
                .param("by", agreement.by())
                .param("at", agreement.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
