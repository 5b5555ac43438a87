package quanheng.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bindings of the release before indicators had definitions, as they come out of the migration.
class OldBindingsTests {
    private static final UUID PROMISE = UUID.randomUUID();
    private static final String OLD = """
            insert into indicators.binding (id, promise_id, measure, parameters, bound_by, bound_at, ended_by, ended_at)
            values (:id, :promise, 'registers.patents-published', :parameters::jsonb, 'coordinator',
                timestamptz '2025-05-06 09:00+08', :ended::text, case when :ended::text is null then null
                else timestamptz '2025-06-01 09:00+08' end)
            """;

    @Test
    void becomeBindingsToTheIndicatorsThatCountTheSame() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var source = server.getPostgresDatabase();
            migrate(source, "indicators", "1");
            var database = JdbcClient.create(source);
            insert(database, PROMISE, "{\"kind\": \"INVENTION\", \"region\": \"440700\"}", null);
            insert(database, UUID.randomUUID(), "{\"kind\": \"UTILITY_MODEL\", \"region\": \"990100\"}", null);
            insert(database, UUID.randomUUID(), "{\"kind\": \"DESIGN\"}", null);
            insert(database, UUID.randomUUID(), "{}", null);
            insert(database, PROMISE, "{\"kind\": \"DESIGN\", \"region\": \"440703\"}", "data-clerk");

            migrate(source, "indicators", "2");
            migrate(source, "targets", "3");

            becameBindings(database);
            endsAsAnyOther(new BindingStore(database));
        }
    }

    private static void becameBindings(JdbcClient database) {
        assertThat(database.sql("""
                                select indicator || ' ' || region_code || ' ' || coalesce(ended_by, '-')
                                from targets.binding order by 1
                                """).query((row, number) -> row.getString(1)).list())
                .containsExactlyInAnyOrder(
                        "design-filings  -",
                        "design-filings 440703 data-clerk",
                        "invention-filings 440700 -",
                        "patent-filings  -",
                        "utility-model-filings 990100 -");
        assertThat(database.sql("select to_regclass('indicators.binding') is null")
                        .query(Boolean.class)
                        .single())
                .as("the old table is gone")
                .isTrue();
    }

    private static void endsAsAnyOther(BindingStore store) {
        var live = store.live(List.of(PROMISE)).getFirst();
        assertThat(live.terms()).isEqualTo(new Terms("invention-filings", null, "440700", Days.PERIOD, true));
        assertThat(live.boundBy()).isEqualTo("coordinator");
        assertThat(live.boundAt()).isEqualTo("2025-05-06T01:00:00Z");
        assertThat(store.all(PROMISE)).hasSize(2);
        assertThat(store.end(PROMISE, live.id(), "coordinator", live.boundAt().plusSeconds(60)))
                .isTrue();
        assertThat(store.live(List.of(PROMISE))).isEmpty();
    }

    private static void insert(JdbcClient database, UUID promise, String parameters, @Nullable String ended) {
        database.sql(OLD)
                .param("id", UUID.randomUUID())
                .param("promise", promise)
                .param("parameters", parameters)
                .param("ended", ended)
                .update();
    }

    /// As a module's migrations run: with a history of its own.
    private static void migrate(DataSource source, String module, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }
}
