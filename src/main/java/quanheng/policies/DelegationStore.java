package quanheng.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Delegations in the database.
@Repository
class DelegationStore {
    private final JdbcClient database;

    DelegationStore(JdbcClient database) {
        this.database = database;
    }

    List<Delegation> all() {
        return database.sql("select * from policies.delegation order by power, from_on, id")
                .query((row, number) -> delegation(row))
                .list();
    }

    List<Delegation> to(UUID unit, String power) {
        return database.sql("""
                        select * from policies.delegation where delegate = :unit and power = :power order by from_on
                        """)
                .param("unit", unit)
                .param("power", power)
                .query((row, number) -> delegation(row))
                .list();
    }

    Optional<Delegation> find(long row) {
        return database.sql("select * from policies.delegation where id = :row")
                .param("row", row)
                .query((result, number) -> delegation(result))
                .optional();
    }

    void insert(Change.DelegatePower made, long change) {
        database.sql("""
                        insert into policies.delegation
                            (power, principal, delegate, form, basis, from_on, last_on, change)
                        values (:power, :principal, :delegate, :form, :basis, :from, :last, :change)
                        """)
                .param("power", made.power())
                .param("principal", made.principal())
                .param("delegate", made.delegate())
                .param("form", made.form().name())
                .param("basis", made.basis())
                .param("from", made.from())
                .param("last", made.lastOn())
                .param("change", change)
                .update();
    }

    void end(long row, LocalDate lastOn, long change) {
        database.sql("""
                        update policies.delegation set last_on = :last, closed_by = :change
                        where id = :row and from_on <= :last and (last_on is null or last_on > :last)
                        """)
                .param("row", row)
                .param("last", lastOn)
                .param("change", change)
                .update();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                row.getString("power"),
                row.getObject("principal", UUID.class),
                row.getObject("delegate", UUID.class),
                Delegation.Form.valueOf(row.getString("form")),
                row.getString("basis"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
