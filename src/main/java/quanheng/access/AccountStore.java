package quanheng.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignedIn> find(String username) {
        return jdbc.sql("select * from access.account where username = :username")
                .param("username", username)
                .query(AccountStore::signedIn)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from access.account order by closed_at is not null, username")
                .query((row, number) -> {
                    var closedAt = row.getTimestamp("closed_at");
                    return new Account(
                            signedIn(row, number).viewer(),
                            row.getTimestamp("opened_at").toInstant(),
                            closedAt == null ? null : closedAt.toInstant());
                })
                .list();
    }

    boolean close(String username, Instant at) {
        return jdbc.sql("update access.account set closed_at = :at where username = :username and closed_at is null")
                        .param("username", username)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// @return usernames of those that it changed
    List<String> handOver(UUID unit, UUID to) {
        return jdbc.sql("""
                update access.account set organizations = case when :to = any(organizations)
                    then array_append(organizations, :unit) else array_remove(organizations, :unit) end
                where (:to = any(organizations)) <> (:unit = any(organizations)) returning username
                """)
                .param("unit", unit)
                .param("to", to)
                .query((row, number) -> row.getString("username"))
                .list();
    }

    boolean givePassword(String username, String hash) {
        return jdbc.sql("""
                update access.account set password_hash = :hash where username = :username and closed_at is null
                """).param("username", username).param("hash", hash).update() == 1;
    }

    void endSessions(String username) {
        jdbc.sql("delete from access.session where principal_name = :username")
                .param("username", username)
                .update();
    }

    void add(Viewer viewer, String passwordHash, Instant at) {
        jdbc.sql("""
                insert into access.account (id, username, name, roles, organizations, password_hash, opened_at)
                values (:id, :username, :name, :roles, :organizations, :hash, :at)
                """)
                .param("id", viewer.id())
                .param("username", viewer.username())
                .param("name", viewer.name())
                .param("roles", viewer.roles().stream().map(Role::name).toArray(String[]::new))
                .param("organizations", viewer.organizations().toArray(UUID[]::new))
                .param("hash", passwordHash)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        var viewer = new Viewer(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                Arrays.stream(strings(row.getArray("roles"))).map(Role::valueOf).collect(Collectors.toSet()),
                Arrays.stream(ids(row.getArray("organizations"))).collect(Collectors.toSet()));
        return new SignedIn(viewer, row.getString("password_hash"), row.getTimestamp("closed_at") == null);
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static UUID[] ids(Array array) throws SQLException {
        return (UUID[]) array.getArray();
    }
}
