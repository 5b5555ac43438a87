package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Parks in the database.
@Component
class ParkStore {
    private final JdbcClient database;

    ParkStore(JdbcClient database) {
        this.database = database;
    }

    List<Park> all() {
        return database.sql("select * from parties.park where ended_at is null order by name, valid_from nulls first")
                .query(ParkStore::park)
                .list();
    }

    /// @return nothing where it is there already
    Optional<Integer> insert(Park park, String by, Instant at) {
        return database.sql("""
                        insert into parties.park
                            (name, region_code, within, words, overrules, valid_from, valid_to, decided_by, decided_at)
                        values (:name, :region, :within, :words, :overrules, :from, :to, :by, :at)
                        on conflict do nothing
                        returning id
                        """)
                .param("name", park.name())
                .param("region", park.regionCode())
                .param("within", park.within())
                .param("words", park.words().toArray(String[]::new))
                .param("overrules", park.overrules())
                .param("from", park.from())
                .param("to", park.to())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    boolean end(int id, String by, Instant at) {
        return database.sql("""
                        update parties.park set ended_by = :by, ended_at = :at where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Park park(ResultSet row, int number) throws SQLException {
        return new Park(
                row.getInt("id"),
                row.getString("name"),
                row.getString("region_code"),
                row.getString("within"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getBoolean("overrules"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
