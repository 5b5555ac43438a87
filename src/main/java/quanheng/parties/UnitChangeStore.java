package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of units, in the database.
@Repository
class UnitChangeStore {
    private final JdbcClient database;

    UnitChangeStore(JdbcClient database) {
        this.database = database;
    }

    void insert(UnitChange change, Instant at) {
        database.sql("""
                        insert into parties.unit_change values
                        (gen_random_uuid(), :unit, :on, :before, :after, :into, :why, :by, :at)
                        """)
                .param("unit", change.unit())
                .param("on", change.on())
                .param("before", change.before())
                .param("after", change.after())
                .param("into", change.into())
                .param("why", change.why())
                .param("by", change.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// From the day on it is called so; its earlier names stay names of it.
    void rename(UUID unit, String name) {
        database.sql("update parties.organization set name = :name where id = :unit")
                .param("name", name)
                .param("unit", unit)
                .update();
    }

    /// All of them in the order they happened.
    List<UnitChange> all() {
        return database.sql("select * from parties.unit_change order by happened_on, recorded_at")
                .query(UnitChangeStore::change)
                .list();
    }

    private static UnitChange change(ResultSet row, int number) throws SQLException {
        return new UnitChange(
                row.getObject("organization", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("name_before"),
                row.getString("name_after"),
                row.getObject("went_into", UUID.class),
                row.getString("why"),
                row.getString("recorded_by"));
    }
}
