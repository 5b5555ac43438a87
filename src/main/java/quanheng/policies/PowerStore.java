package quanheng.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Powers in the database.
@Repository
class PowerStore {
    private static final String SELECT = "select p.id as row, p.power, p.name, p.kind, p.unit, p.rule, p.instrument, "
            + "p.article, p.procedure, p.duties, p.from_on, p.last_on, " + InstrumentStore.COLUMNS
            + "from policies.power p left join policies.instrument i on i.id = p.instrument ";

    private final JdbcClient database;

    PowerStore(JdbcClient database) {
        this.database = database;
    }

    List<Power> all() {
        return database.sql(SELECT + "order by p.power, p.unit, p.from_on")
                .query((row, number) -> power(row))
                .list();
    }

    List<Power> named(String id) {
        return database.sql(SELECT + "where p.power = :id order by p.from_on")
                .param("id", id)
                .query((row, number) -> power(row))
                .list();
    }

    Optional<Power> find(long row) {
        return database.sql(SELECT + "where p.id = :row")
                .param("row", row)
                .query((result, number) -> power(result))
                .optional();
    }

    void insert(Change.GrantPower grant, long change) {
        database.sql("""
                        insert into policies.power (power, name, kind, unit, rule, instrument, article, procedure, duties,
                            from_on, last_on, change)
                        values (:power, :name, :kind, :unit, :rule, :instrument, :article, :procedure, :duties,
                            :from, :last, :change)
                        """)
                .param("power", grant.power())
                .param("name", grant.name())
                .param("kind", grant.kind().name())
                .param("unit", grant.unit())
                .param("rule", grant.rule())
                .param("instrument", grant.instrument())
                .param("article", grant.article())
                .param("procedure", grant.procedure())
                .param("duties", grant.duties())
                .param("from", grant.from())
                .param("last", grant.lastOn())
                .param("change", change)
                .update();
    }

    /// @return false where it is unknown, begins later, or has ended by then
    boolean end(long row, LocalDate lastOn, long change) {
        return database.sql("""
                        update policies.power set last_on = :last, closed_by = :change
                        where id = :row and from_on <= :last and (last_on is null or last_on > :last)
                        """)
                        .param("row", row)
                        .param("last", lastOn)
                        .param("change", change)
                        .update()
                == 1;
    }

    private static Power power(ResultSet row) throws SQLException {
        return new Power(
                row.getLong("row"),
                row.getString("power"),
                row.getString("name"),
                Power.Kind.valueOf(row.getString("kind")),
                row.getObject("unit", UUID.class),
                row.getString("rule"),
                row.getString("instrument") == null ? null : InstrumentStore.instrument(row, "instrument"),
                row.getString("article"),
                row.getString("procedure"),
                row.getString("duties"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
