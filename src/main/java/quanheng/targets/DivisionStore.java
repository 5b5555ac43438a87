package quanheng.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Splits of targets in the database: ended, never erased.
@Component
class DivisionStore {
    private final JdbcClient database;

    DivisionStore(JdbcClient database) {
        this.database = database;
    }

    /// @return false where the promise has a live split
    boolean insert(Division division) {
        var isNew = database.sql("""
                        insert into targets.split (id, promise_id, unit, made_by, made_at)
                        values (:id, :promise, :unit, :by, :at)
                        on conflict (promise_id) where ended_at is null do nothing
                        """)
                        .param("id", division.id())
                        .param("promise", division.promiseId())
                        .param("unit", division.unit())
                        .param("by", division.madeBy())
                        .param("at", division.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isNew) {
            database.sql("""
                            insert into targets.share (split_id, region_code, share)
                            select :id, region, share from unnest(:regions, :shares) as row (region, share)
                            """)
                    .param("id", division.id())
                    .param("regions", division.shares().keySet().toArray(String[]::new))
                    .param("shares", division.shares().values().toArray(BigDecimal[]::new))
                    .update();
        }
        return isNew;
    }

    /// @return false where it is no live split of the promise
    boolean end(UUID promise, UUID split, String by, Instant at) {
        return database.sql("""
                        update targets.split set ended_by = :by, ended_at = :at
                        where id = :id and promise_id = :promise and ended_at is null
                        """)
                        .param("id", split)
                        .param("promise", promise)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Every split a promise ever had, the newest first.
    List<Division> all(UUID promise) {
        return database.sql("select * from targets.split where promise_id = :promise order by made_at desc, id")
                .param("promise", promise)
                .query(this::division)
                .list();
    }

    private Division division(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Division(
                id,
                row.getObject("promise_id", UUID.class),
                row.getString("unit"),
                shares(id),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }

    private SortedMap<String, BigDecimal> shares(UUID split) {
        var shares = new TreeMap<String, BigDecimal>();
        database.sql("select region_code, share from targets.share where split_id = :id")
                .param("id", split)
                .query(row -> {
                    shares.put(row.getString("region_code"), row.getBigDecimal("share"));
                });
        return shares;
    }
}
