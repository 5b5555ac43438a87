package quanheng.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import quanheng.Quanheng;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;

/// How fast files of rights come into the registers: read, checked, people resolved, states derived, events kept.
/// The baseline is a bare COPY of the very rows that came of it into tables with the same keys and indexes.
final class ImportBench {
    private static final List<String> TABLES = List.of("registers.right", "registers.event", "parties.name");

    private ImportBench() {}

    /// @param arguments files to import, in order; before them `--data FOLDER` keeps the office there, and
    ///                  `--told-until DAY` is the day up to which the files tell
    public static void main(String[] arguments) throws IOException, SQLException {
        var files = new ArrayList<>(List.of(arguments));
        var kept = option(files, "--data");
        var toldUntil = option(files, "--told-until").map(LocalDate::parse).orElse(null);
        var folder = kept.isPresent() ? Path.of(kept.get()) : Files.createTempDirectory("quanheng-bench");
        try (var office = open(folder)) {
            var imported = 0L;
            var seconds = 0.0;
            for (var file : files) {
                var batch = run(office.getBean(Imports.class), Path.of(file), toldUntil);
                imported += batch.totals().rows();
                seconds += seconds(batch);
            }
            var baseline = copy(office.getBean(DataSource.class), folder);
            System.out.printf(
                    Locale.ROOT,
                    "import   %,d rows in %.1f s, %,.0f a second, heap in use %d MB of %d MB%n",
                    imported,
                    seconds,
                    imported / seconds,
                    used() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
            System.out.printf(
                    Locale.ROOT,
                    "baseline bare COPY of the same rows in %.1f s%nratio    %.2f of the rate of bare COPY%n",
                    baseline,
                    baseline / seconds);
        }
    }

    static ConfigurableApplicationContext open(Path folder) {
        return new SpringApplicationBuilder(Quanheng.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--quanheng.data=" + folder);
    }

    /// Takes an option and its value out of the arguments.
    private static Optional<String> option(List<String> arguments, String name) {
        var at = arguments.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    private static Batch run(Imports imports, Path path, @Nullable LocalDate toldUntil) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var file = imports.keep(path.getFileName().toString(), bytes);
            var profile = imports.recognise(file).orElseThrow().profile().toldUntil(toldUntil);
            var batch = imports.run(imports.begin(file, Order.of(profile, Mode.GOOD_ROWS, "system"))
                    .id());
            System.out.printf(
                    Locale.ROOT,
                    "%s: %s %s in %.1f s, %,.0f rows a second %s%n",
                    path.getFileName(),
                    batch.state(),
                    batch.totals(),
                    seconds(batch),
                    batch.totals().rows() / seconds(batch),
                    batch.mishap());
            return batch;
        }
    }

    private static double seconds(Batch batch) {
        var end = batch.finishedAt();
        return end == null
                ? Double.NaN
                : (end.toEpochMilli() - batch.startedAt().toEpochMilli()) / 1e3;
    }

    private static double copy(DataSource source, Path folder) throws SQLException, IOException {
        var seconds = 0.0;
        try (var connection = owner(source, folder)) {
            for (var table : TABLES) {
                var file = folder.resolve(table + ".copy");
                write(connection, table, file);
                seconds += read(connection, table, file);
                Files.delete(file);
            }
        }
        return seconds;
    }

    private static void write(Connection connection, String table, Path file) throws SQLException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s to stdout".formatted(table), out);
        }
    }

    private static double read(Connection connection, String table, Path file) throws SQLException, IOException {
        var name = "bare_" + table.substring(table.indexOf('.') + 1);
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench.%s (like %s including all)".formatted(name, table));
            statement.execute("truncate bench." + name);
            var started = System.nanoTime();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench.%s from stdin".formatted(name), in, 1 << 16);
            }
            var seconds = (System.nanoTime() - started) / 1e9;
            statement.execute("drop table bench." + name);
            return seconds;
        }
    }

    /// A connection that may make tables, with a schema for them.
    static Connection owner(DataSource source, Path folder) throws SQLException, IOException {
        try (var application = source.getConnection()) {
            var password =
                    Files.readString(folder.resolve("secrets/database-owner")).strip();
            var owner = DriverManager.getConnection(application.getMetaData().getURL(), "postgres", password);
            try (var statement = owner.createStatement()) {
                statement.execute("create schema if not exists bench");
            }
            return owner;
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
