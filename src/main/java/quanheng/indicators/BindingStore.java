package quanheng.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Bindings in the database.
@Component
class BindingStore {
    private final JdbcClient database;
    private final JsonMapper json;

    BindingStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @return false where the promise is bound already
    boolean insert(Binding binding) {
        return database.sql("""
                        insert into indicators.binding (id, promise_id, measure, parameters, bound_by, bound_at)
                        values (:id, :promise, :measure, :parameters::jsonb, :boundBy, :boundAt)
                        on conflict (promise_id) where ended_at is null do nothing
                        """)
                        .param("id", binding.id())
                        .param("promise", binding.promiseId())
                        .param("measure", binding.measure().name())
                        .param("parameters", json.writeValueAsString(binding.measure()))
                        .param("boundBy", binding.boundBy())
                        .param("boundAt", binding.boundAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false where the promise is not bound
    boolean end(UUID promise, String endedBy, Instant endedAt) {
        return database.sql("""
                        update indicators.binding set ended_by = :endedBy, ended_at = :endedAt
                        where promise_id = :promise and ended_at is null
                        """)
                        .param("promise", promise)
                        .param("endedBy", endedBy)
                        .param("endedAt", endedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Binding> live(Collection<UUID> promises) {
        return promises.isEmpty()
                ? List.of()
                : database.sql("""
                                select * from indicators.binding
                                where ended_at is null and promise_id = any (:promises)
                                """)
                        .param("promises", promises.toArray(UUID[]::new))
                        .query(this::binding)
                        .list();
    }

    private Binding binding(ResultSet row, int number) throws SQLException {
        return new Binding(
                row.getObject("id", UUID.class),
                row.getObject("promise_id", UUID.class),
                json.readValue(row.getString("parameters"), PatentsFiled.class),
                row.getString("bound_by"),
                row.getObject("bound_at", OffsetDateTime.class).toInstant());
    }
}
