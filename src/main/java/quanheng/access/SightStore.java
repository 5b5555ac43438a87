package quanheng.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The settings that row policies ask. They hold until the transaction ends.
@Component
class SightStore {
    static final Settings NOBODY = new Settings("", "", "");

    private final JdbcClient database;

    private final Clock clock;

    /// Takes the source itself: a transaction manager waits for this, and whatever migrates may wait for that.
    SightStore(DataSource source, Clock clock) {
        this.clock = clock;
        this.database = JdbcClient.create(source);
    }

    /// @param organizations ids, by comma
    /// @param roles         names, by comma
    /// @param account       id
    record Settings(String organizations, String roles, String account) {
        static Settings of(Viewer viewer) {
            return new Settings(
                    joined(viewer.organizations()),
                    joined(viewer.roles()),
                    viewer.id().toString());
        }

        private static String joined(Collection<?> each) {
            return each.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
        }
    }

    /// Sets other settings.
    ///
    /// @return those that held before
    Settings change(Settings settings) {
        return database.sql("""
                        with old as materialized (
                            select coalesce(current_setting('quanheng.organizations', true), '') as organizations,
                                coalesce(current_setting('quanheng.roles', true), '') as roles,
                                coalesce(current_setting('quanheng.account', true), '') as account)
                        select organizations, roles, account,
                            set_config('quanheng.organizations', :organizations, true),
                            set_config('quanheng.roles', :roles, true),
                            set_config('quanheng.account', :account, true),
                            set_config('quanheng.day', :day, true)
                        from old
                        """)
                .param("organizations", settings.organizations())
                .param("roles", settings.roles())
                .param("account", settings.account())
                .param("day", LocalDate.now(clock).toString())
                .query((row, number) -> new Settings(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    void set(Settings settings) {
        database.sql("""
                        select set_config('quanheng.organizations', :organizations, true),
                               set_config('quanheng.roles', :roles, true),
                               set_config('quanheng.account', :account, true),
                               set_config('quanheng.day', :day, true)
                        """)
                .param("day", LocalDate.now(clock).toString())
                .param("organizations", settings.organizations())
                .param("roles", settings.roles())
                .param("account", settings.account())
                .query((row, number) -> 0)
                .single();
    }
}
