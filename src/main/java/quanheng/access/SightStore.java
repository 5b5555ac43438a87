package quanheng.access;

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

    /// Takes the source itself: a transaction manager waits for this, and whatever migrates may wait for that.
    SightStore(DataSource source) {
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

    Settings now() {
        return database.sql("""
                        select coalesce(current_setting('quanheng.organizations', true), ''),
                               coalesce(current_setting('quanheng.roles', true), ''),
                               coalesce(current_setting('quanheng.account', true), '')
                        """)
                .query((row, number) -> new Settings(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    void set(Settings settings) {
        database.sql("""
                        select set_config('quanheng.organizations', :organizations, true),
                               set_config('quanheng.roles', :roles, true),
                               set_config('quanheng.account', :account, true)
                        """)
                .param("organizations", settings.organizations())
                .param("roles", settings.roles())
                .param("account", settings.account())
                .query((row, number) -> 0)
                .single();
    }
}
