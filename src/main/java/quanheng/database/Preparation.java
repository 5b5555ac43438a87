package quanheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Makes a server fit to keep an office's data: a password for its owner, a database, a role for the
/// application that may not change tables, and the promise that what was committed stays on disk.
record Preparation(EmbeddedDatabase database, DataFolder folder) {
    static final String DATABASE = "quanheng";
    static final String OWNER = "postgres";
    static final String APPLICATION = "quanheng_app";

    void run() {
        try (var connection = connect("postgres")) {
            assertDurable(connection);
            execute(connection, "alter role postgres password '%s'".formatted(database.ownerPassword()));
            if (!exists(connection, "select 1 from pg_roles where rolname = '%s'".formatted(APPLICATION))) {
                execute(connection, "create role %s login".formatted(APPLICATION));
            }
            execute(
                    connection,
                    "alter role %s password '%s'".formatted(APPLICATION, folder.secret("database-application")));
            if (!exists(connection, "select 1 from pg_database where datname = '%s'".formatted(DATABASE))) {
                execute(connection, "create database " + DATABASE);
            }
            requirePasswords(connection);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the database cannot be prepared", e);
        }
        grant();
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(database.address(name), OWNER, database.ownerPassword());
    }

    private static void assertDurable(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("show " + setting)) {
                rows.next();
                if (!rows.getString(1).equals("on")) {
                    throw new IllegalStateException(
                            "the database runs with %s %s; it must be on".formatted(setting, rows.getString(1)));
                }
            }
        }
    }

    private void requirePasswords(Connection connection) throws IOException, SQLException {
        Path rules = folder.cluster().resolve("pg_hba.conf");
        var wanted = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (!Files.readString(rules).equals(wanted)) {
            Files.writeString(rules, wanted);
            execute(connection, "select pg_reload_conf()");
        }
    }

    private void grant() {
        try (var connection = connect(DATABASE)) {
            execute(connection, "alter default privileges grant usage on schemas to " + APPLICATION);
            execute(
                    connection,
                    "alter default privileges grant select, insert, update, delete on tables to " + APPLICATION);
            execute(connection, "alter default privileges grant usage on sequences to " + APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException("the application's role cannot be prepared", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }
}
