package quanheng.imports;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.formats.Guess;
import quanheng.journal.Journal;
import quanheng.registers.Withdrawal;

/// Imports of files into the registers: one at a time, each to be followed, cancelled, taken up again and taken back.
/// The same file twice changes nothing.
@Component
public class Imports implements DisposableBean {
    private static final String LOCK = "hashtextextended('imports.batch', 0)";

    private final BatchStore batches;
    private final OddRowStore oddRows;
    private final Shelf shelf;
    private final Runner runner;
    private final Sources sources;
    private final Withdrawal withdrawal;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DataSource source;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    Imports(
            BatchStore batches,
            OddRowStore oddRows,
            Shelf shelf,
            Runner runner,
            Sources sources,
            Withdrawal withdrawal,
            Journal journal,
            Clock clock,
            TransactionTemplate transaction,
            DataSource source) {
        this.batches = batches;
        this.oddRows = oddRows;
        this.shelf = shelf;
        this.runner = runner;
        this.sources = sources;
        this.withdrawal = withdrawal;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
        this.source = source;
    }

    /// Keeps a file for import.
    ///
    /// @param fileName as its sender named it
    public Shelved keep(String fileName, InputStream bytes) {
        return shelf.keep(fileName, bytes);
    }

    /// A file kept for import.
    ///
    /// @throws java.util.NoSuchElementException where no file of this digest is kept
    public Shelved kept(String fileName, String sha256) {
        return shelf.find(fileName, sha256);
    }

    /// What a file seems to be; empty where nothing here reads it.
    public Optional<Guess> recognise(Shelved file) {
        return sources.recognise(file);
    }

    /// Begins an import, or finds the one of the same file that is under way.
    ///
    /// @return the batch; it waits until [#submit] or [#run]
    public Batch begin(Shelved file, Order order) {
        return transaction.execute(status -> {
            var id = batches.insert(file, order, clock.instant().truncatedTo(ChronoUnit.MICROS));
            id.ifPresent(begun -> journal.append(
                    order.by(),
                    "imports.begun",
                    "batch:" + begun,
                    Map.of(
                            "file", file.fileName(),
                            "sha256", file.sha256(),
                            "mode", order.mode().name())));
            return id.flatMap(batches::find)
                    .or(() -> batches.unfinished().stream()
                            .filter(batch -> batch.sha256().equals(file.sha256()))
                            .findFirst())
                    .orElseThrow();
        });
    }

    /// Runs a batch on a thread of its own, when those before it have ended.
    public void submit(int id) {
        queue.execute(() -> run(id));
    }

    /// Runs a batch to its end, when those before it have ended, in this process or another.
    public Batch run(int id) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(%s)".formatted(LOCK));
            try {
                runner.run(id);
            } finally {
                statement.execute("select pg_advisory_unlock(%s)".formatted(LOCK));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be run", e);
        }
        return batches.find(id).orElseThrow();
    }

    /// Takes up what an earlier process left unfinished.
    public void takeUp() {
        batches.unfinished().stream()
                .filter(batch -> batch.state() == Batch.State.RUNNING)
                .forEach(batch -> submit(batch.id()));
    }

    /// Takes up a batch that was cancelled or stopped by a mishap.
    ///
    /// @return false where it is not one of those
    public boolean resume(int id, String by) {
        var resumed = Boolean.TRUE.equals(transaction.execute(status -> {
            var can = batches.resume(id);
            if (can) {
                journal.append(by, "imports.resumed", "batch:" + id, Map.of());
            }
            return can;
        }));
        if (resumed) {
            submit(id);
        }
        return resumed;
    }

    /// Stops an import after the chunk at hand; what was written stands.
    public void cancel(int id, String by) {
        transaction.executeWithoutResult(status -> {
            batches.wantCancelled(id);
            journal.append(by, "imports.cancelled", "batch:" + id, Map.of());
        });
    }

    /// Takes back what an import told, and runs later ones again that told some of the same.
    ///
    /// @return the batches that are run again; empty optional where the import cannot be taken back
    public Optional<List<Batch>> withdraw(int id, String by, String because) {
        var done = transaction.execute(status -> {
            var batch = batches.find(id).filter(Batch::canBeWithdrawn);
            batch.ifPresent(found -> {
                var result = withdrawal.withdraw(id);
                var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
                batches.insert(
                        id, new Batch.Withdrawn(by, at, because, result.gone(), result.restored(), result.events()));
                journal.append(
                        by,
                        "imports.withdrawn",
                        "batch:" + id,
                        Map.of(
                                "because", because,
                                "gone", result.gone(),
                                "restored", result.restored(),
                                "events", result.events()));
            });
            return batch;
        });
        return done == null || done.isEmpty() ? Optional.empty() : Optional.of(runAgain(id, by));
    }

    private List<Batch> runAgain(int withdrawn, String by) {
        var again = batches.after(withdrawn).stream()
                .map(later -> begin(
                        shelf.find(later.fileName(), later.sha256()),
                        new Order(later.profile(), Mode.GOOD_ROWS, by, withdrawn)))
                .toList();
        again.forEach(batch -> submit(batch.id()));
        return again;
    }

    /// An import by its id.
    public Optional<Batch> find(int id) {
        return batches.find(id);
    }

    /// The latest imports, newest first.
    public List<Batch> latest(int limit) {
        return batches.latest(limit);
    }

    /// The first odd rows of an import, those left out first.
    public List<OddRow> oddRows(int id, int limit) {
        return oddRows.first(id, limit);
    }

    /// All rows an import left out; to be closed, within a transaction.
    public Stream<OddRow> refusedRows(int id) {
        return oddRows.refused(id);
    }

    @Override
    public void destroy() {
        queue.shutdownNow();
    }
}
