package quanheng.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Bindings in the database: ended, never erased.
@Component
class BindingStore {
    private final JdbcClient database;

    BindingStore(JdbcClient database) {
        this.database = database;
    }

    /// @return false where the promise is bound already
    boolean insert(Binding binding) {
        var terms = binding.terms();
        return database.sql("""
                        insert into targets.binding
                            (id, promise_id, indicator, version, region_code, days, whole_years, bound_by, bound_at)
                        values (:id, :promise, :indicator, :version, :region, :days, :wholeYears, :boundBy, :boundAt)
                        on conflict (promise_id) where ended_at is null do nothing
                        """)
                        .param("id", binding.id())
                        .param("promise", binding.promiseId())
                        .param("indicator", terms.indicator())
                        .param("version", terms.version())
                        .param("region", terms.region())
                        .param("days", terms.days().name())
                        .param("wholeYears", terms.wholeYears())
                        .param("boundBy", binding.boundBy())
                        .param("boundAt", binding.boundAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false where the promise is not bound
    boolean end(UUID promise, UUID binding, String endedBy, Instant endedAt) {
        return database.sql("""
                        update targets.binding set ended_by = :endedBy, ended_at = :endedAt
                        where id = :id and promise_id = :promise and ended_at is null
                        """)
                        .param("id", binding)
                        .param("promise", promise)
                        .param("endedBy", endedBy)
                        .param("endedAt", endedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Binding> live(Collection<UUID> promises) {
        return live(promises, null);
    }

    /// Those that held at a moment.
    ///
    /// @param at null for now
    List<Binding> live(Collection<UUID> promises, @Nullable Instant at) {
        return promises.isEmpty()
                ? List.of()
                : database.sql("""
                                select * from targets.binding
                                where promise_id = any (:promises)
                                  and bound_at <= coalesce(:at::timestamptz, 'infinity')
                                  and (ended_at is null or ended_at > :at::timestamptz)
                                """)
                        .param("promises", promises.toArray(UUID[]::new))
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .query(BindingStore::binding)
                        .list();
    }

    /// Every binding a promise ever had, the newest first.
    List<Binding> all(UUID promise) {
        return database.sql("select * from targets.binding where promise_id = :promise order by bound_at desc, id")
                .param("promise", promise)
                .query(BindingStore::binding)
                .list();
    }

    /// The promises bound to an indicator.
    List<Binding> to(String indicator) {
        return database.sql("""
                        select * from targets.binding where indicator = :indicator and ended_at is null
                        order by bound_at, id
                        """)
                .param("indicator", indicator)
                .query(BindingStore::binding)
                .list();
    }

    private static Binding binding(ResultSet row, int number) throws SQLException {
        var version = row.getInt("version");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Binding(
                row.getObject("id", UUID.class),
                row.getObject("promise_id", UUID.class),
                new Terms(
                        row.getString("indicator"),
                        version == 0 ? null : version,
                        row.getString("region_code"),
                        Days.valueOf(row.getString("days")),
                        row.getBoolean("whole_years")),
                row.getString("bound_by"),
                row.getObject("bound_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }
}
