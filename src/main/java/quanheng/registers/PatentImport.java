package quanheng.registers;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Imports of files of patents that are kept as evidence. The same file twice changes nothing.
@Component
public class PatentImport {
    /// How many problems an outcome names; the download names all.
    public static final int FIRST_PROBLEMS = 50;

    private static final int CHUNK = 500;

    private final Evidence evidence;
    private final Journal journal;
    private final Regions regions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PatentStore patents;
    private final BatchStore batches;
    private final Vocabulary words = new Vocabulary();

    PatentImport(
            Evidence evidence,
            Journal journal,
            Regions regions,
            Clock clock,
            TransactionTemplate transaction,
            PatentStore patents,
            BatchStore batches) {
        this.evidence = evidence;
        this.journal = journal;
        this.regions = regions;
        this.clock = clock;
        this.transaction = transaction;
        this.patents = patents;
        this.batches = batches;
    }

    /// Says what an import would do, by doing it and taking it back.
    ///
    /// @param file id of an evidence file
    public Import rehearse(UUID file) {
        return run(
                file,
                source -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    var tally = write(source, UUID.randomUUID());
                    return new Import.Rehearsed(tally.totals(), tally.problems);
                }));
    }

    /// Imports a file.
    ///
    /// @param file       id of an evidence file
    /// @param importedBy username, or `system`
    public Import run(UUID file, Mode mode, String importedBy) {
        return run(
                file,
                source -> transaction.execute(status -> {
                    var id = UUID.randomUUID();
                    var tally = write(source, id);
                    if (mode == Mode.ALL_OR_NOTHING && tally.rejected > 0) {
                        status.setRollbackOnly();
                        return new Import.Refused(tally.totals(), tally.problems);
                    }
                    return new Import.Imported(close(id, file, tally.totals(), importedBy), tally.problems);
                }));
    }

    /// The rows of a file that an import leaves out, each with all its problems.
    ///
    /// @return empty where the file cannot be read at all
    public List<Rejected> rejected(UUID file) {
        return source(file).stream()
                .flatMap(this::rows)
                .flatMap(row -> switch (row) {
                    case Row.Bad bad -> Stream.of(new Rejected(bad.line(), bad.fields(), bad.problems()));
                    case Row.Good good -> Stream.<Rejected>empty();
                })
                .toList();
    }

    /// The names of a file's columns as they stand in it.
    public List<String> head(UUID file) {
        return source(file).map(PatentFile::head).orElse(List.of());
    }

    private Batch close(UUID id, UUID file, Totals totals, String importedBy) {
        var batch = new Batch(id, file, totals, importedBy, clock.instant().truncatedTo(ChronoUnit.MICROS));
        batches.insert(batch);
        patents.writeEvents(id, batch.importedAt());
        journal.append(
                importedBy,
                "registers.imported",
                "batch:" + id,
                Map.of(
                        "file", file.toString(),
                        "accepted", totals.accepted(),
                        "unchanged", totals.unchanged(),
                        "rejected", totals.rejected()));
        return batch;
    }

    private Import run(UUID file, Function<PatentFile, Import> act) {
        var text = PatentFile.decode(evidence.content(file));
        if (text.isEmpty()) {
            return new Import.Unreadable(Import.Flaw.NOT_TEXT, List.of());
        }
        try {
            return run(PatentFile.of(text.get(), words), act);
        } catch (CsvParseException e) {
            return new Import.Unreadable(Import.Flaw.NO_TABLE, List.of());
        }
    }

    private static Import run(PatentFile source, Function<PatentFile, Import> act) {
        if (source.head().isEmpty()) {
            return new Import.Unreadable(Import.Flaw.EMPTY, List.of());
        }
        return source.missing().isEmpty()
                ? act.apply(source)
                : new Import.Unreadable(Import.Flaw.COLUMNS_MISSING, source.missing());
    }

    private Optional<PatentFile> source(UUID file) {
        return PatentFile.decode(evidence.content(file))
                .map(text -> PatentFile.of(text, words))
                .filter(source -> source.missing().isEmpty());
    }

    private Stream<Row> rows(PatentFile source) {
        return source.rows(new RowCheck.Rules(words, regions.within(Region.COUNTRY), LocalDate.now(clock)));
    }

    private Tally write(PatentFile source, UUID batch) {
        batches.lock();
        var tally = new Tally();
        var chunk = new ArrayList<Patent>();
        rows(source).forEach(row -> {
            switch (row) {
                case Row.Good good -> {
                    chunk.add(good.patent());
                    if (chunk.size() == CHUNK) {
                        flush(chunk, batch, tally);
                    }
                }
                case Row.Bad bad -> tally.reject(bad);
            }
        });
        flush(chunk, batch, tally);
        return tally;
    }

    private void flush(List<Patent> chunk, UUID batch, Tally tally) {
        if (chunk.isEmpty()) {
            return;
        }
        var written = patents.write(chunk, batch);
        tally.accepted += written;
        tally.unchanged += chunk.size() - written;
        chunk.clear();
    }

    /// A row that an import leaves out.
    ///
    /// @param line   where it stands in the file, counted from 1 with the head
    /// @param fields as they stand there
    public record Rejected(long line, List<String> fields, List<Problem> problems) {}

    private static final class Tally {
        private final List<Problem> problems = new ArrayList<>();
        private long accepted;
        private long unchanged;
        private long rejected;

        void reject(Row.Bad row) {
            rejected++;
            row.problems().stream()
                    .limit(FIRST_PROBLEMS - (long) problems.size())
                    .forEach(problems::add);
        }

        Totals totals() {
            return new Totals(accepted, unchanged, rejected);
        }
    }
}
