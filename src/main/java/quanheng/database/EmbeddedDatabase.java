package quanheng.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server inside the application. Whoever owns the data folder runs it; another process on the
/// same folder uses the running one.
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final @Nullable FileLock ownership;
    private final @Nullable EmbeddedPostgres server;
    private final int port;

    /// @param share whether to use the running server of another process rather than refuse
    EmbeddedDatabase(DataFolder folder, boolean share) {
        this.folder = folder;
        var owned = folder.own();
        if (owned.isEmpty() && !share) {
            throw new DataFolderInUse(folder);
        }
        var running = owned.isPresent() ? Optional.<Postmaster>empty() : await(folder);
        if (owned.isEmpty() && running.isEmpty()) {
            owned = folder.own();
        }
        this.ownership = owned.orElse(null);
        if (running.isPresent()) {
            this.server = null;
            this.port = running.get().port();
        } else if (ownership == null) {
            throw new DataFolderInUse(folder);
        } else {
            Postmaster.of(folder.cluster()).ifPresent(Postmaster::stop);
            this.server = start(folder);
            this.port = server.getPort();
        }
    }

    /// True where this process runs the server, false where it uses another's.
    boolean isOwner() {
        return server != null;
    }

    /// JDBC address of a database on this server.
    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// Password of the owner of all tables.
    String ownerPassword() {
        return folder.secret("database-owner");
    }

    private static Optional<Postmaster> await(DataFolder folder) {
        var waited = Duration.ZERO;
        var step = Duration.ofMillis(200);
        while (waited.compareTo(PATIENCE) < 0) {
            var running = Postmaster.of(folder.cluster());
            if (running.isPresent()) {
                return running;
            }
            var owned = folder.own();
            if (owned.isPresent()) {
                DataFolder.giveBack(owned.get());
                return Optional.empty();
            }
            pause(step);
            waited = waited.plus(step);
        }
        return Optional.empty();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder) {
        try {
            Files.createDirectories(folder.programs());
            var fresh = !Files.exists(folder.cluster().resolve("PG_VERSION"));
            LOG.info(fresh ? "making a database in {}" : "starting the database in {}", folder.cluster());
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("timezone", "Asia/Shanghai")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("lc-ctype", "C.UTF-8")
                    .setConnectConfig("password", folder.secret("database-owner"))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.root().resolve("postgres.log").toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.root().resolve("postgres.log").toFile()));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the database in %s does not start".formatted(folder.cluster()), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (ownership != null) {
            DataFolder.giveBack(ownership);
        }
    }
}
