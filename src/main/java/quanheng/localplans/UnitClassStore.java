package quanheng.localplans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Classes the office set.
@Repository
class UnitClassStore {
    private final JdbcClient database;

    UnitClassStore(JdbcClient database) {
        this.database = database;
    }

    /// All there ever were, by unit, the earliest first.
    List<UnitClass> all() {
        return database.sql("select * from localplans.unit_class order by unit_name, unit, from_on")
                .query((row, number) -> new UnitClass(
                        row.getObject("unit", UUID.class),
                        row.getString("unit_name"),
                        UnitClass.Kind.valueOf(row.getString("class")),
                        row.getString("reason"),
                        "",
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /// Ends the class before and sets another; false where one begins on that day or later.
    boolean set(UnitClass wanted, String by, Instant at) {
        database.sql("""
                        update localplans.unit_class set until_on = :from
                         where unit = :unit and until_on is null and from_on < :from
                        """)
                .param("from", wanted.fromOn())
                .param("unit", wanted.unit())
                .update();
        return database.sql("""
                        insert into localplans.unit_class (unit, unit_name, class, reason, from_on, set_by, set_at)
                        select :unit, :name, :class, :reason, :from, :by, :at
                         where not exists (select from localplans.unit_class where unit = :unit
                                            and daterange(from_on, until_on) && daterange(:from, null))
                        """)
                        .param("unit", wanted.unit())
                        .param("name", wanted.unitName())
                        .param("class", String.valueOf(wanted.kind()))
                        .param("reason", wanted.reason())
                        .param("from", wanted.fromOn())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
