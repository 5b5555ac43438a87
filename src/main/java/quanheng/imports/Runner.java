package quanheng.imports;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.formats.Row;
import quanheng.journal.Journal;
import quanheng.parties.NameSession;
import quanheng.parties.Owners;
import quanheng.registers.Recording;
import quanheng.registers.Verdict;
import quanheng.rights.Party;

/// Runs a batch from where it stands to its end: every chunk in a transaction of its own, together with how far the
/// batch has come, so that a crash loses nothing and repeats nothing.
@Component
class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    /// How many printed names an import remembers.
    private static final int NAMES = 200_000;

    private final BatchStore batches;
    private final OddRowStore oddRows;
    private final Sources sources;
    private final Shelf shelf;
    private final Recording recording;
    private final Owners owners;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Runner(
            BatchStore batches,
            OddRowStore oddRows,
            Sources sources,
            Shelf shelf,
            Recording recording,
            Owners owners,
            Journal journal,
            Clock clock,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.oddRows = oddRows;
        this.sources = sources;
        this.shelf = shelf;
        this.recording = recording;
        this.owners = owners;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Runs a batch that is under way; does nothing where it is not, or no longer.
    void run(int id) {
        var batch = batches.find(id).orElseThrow();
        if (batch.state() != Batch.State.RUNNING) {
            return;
        }
        try {
            finish(id, end(batch), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("import {} stopped", id, e);
            finish(id, Batch.State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Batch.State end(Batch batch) throws InterruptedException {
        return switch (batch.mode()) {
            case GOOD_ROWS -> write(batch) ? Batch.State.DONE : Batch.State.CANCELLED;
            case REHEARSAL -> rehearse(batch, false) ? Batch.State.DONE : Batch.State.CANCELLED;
            case ALL_OR_NOTHING -> {
                if (batch.totals().rows() == 0 && !isFlawless(batch)) {
                    yield Batch.State.REFUSED;
                }
                yield write(batch) ? Batch.State.DONE : Batch.State.CANCELLED;
            }
        };
    }

    /// Reads all rows before any is written; leaves those with problems behind where there are any.
    private boolean isFlawless(Batch batch) throws InterruptedException {
        try (var reading = read(batch)) {
            for (var chunk = reading.next(); chunk.isPresent(); chunk = reading.next()) {
                if (chunk.get().rows().stream().anyMatch(Row.Refused.class::isInstance)) {
                    rehearse(batch, true);
                    return false;
                }
            }
        }
        return true;
    }

    private boolean write(Batch batch) throws InterruptedException {
        var names = owners.session(NAMES);
        try (var reading = read(batch)) {
            for (var chunk = reading.next(); chunk.isPresent(); chunk = reading.next()) {
                var some = chunk.get();
                var goOn = transaction.execute(status -> write(batch, some, names));
                if (!Boolean.TRUE.equals(goOn)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean write(Batch batch, Chunk chunk, NameSession names) {
        var rights = chunk.tellings();
        var events = chunk.happenings();
        var rightVerdicts = rights.isEmpty() ? List.<Verdict>of() : recording.rights(rights, batch.id(), names);
        var eventVerdicts = events.isEmpty() ? List.<Verdict>of() : recording.events(events, batch.id());
        var owned = introduce(chunk.introduced(), names);
        oddRows.insert(batch.id(), chunk.oddRows(eventVerdicts));
        return batches.advance(batch.id(), chunk.totals(all(rightVerdicts, eventVerdicts, owned)), chunk.bytesRead());
    }

    private List<Verdict> introduce(List<Party> parties, NameSession names) {
        if (parties.isEmpty()) {
            return List.of();
        }
        var verdicts = greet(parties, new HashSet<>());
        names.resolve(parties);
        return verdicts;
    }

    /// @param met owners of earlier rows; grows
    private List<Verdict> greet(List<Party> parties, Set<Party> met) {
        var known = parties.isEmpty() ? Set.<Party>of() : owners.known(parties);
        return parties.stream()
                .map(party -> known.contains(party) || !met.add(party) ? Verdict.UNCHANGED : Verdict.NEW)
                .toList();
    }

    private static List<Verdict> all(List<Verdict> rights, List<Verdict> events, List<Verdict> owners) {
        return Stream.of(rights, events, owners).flatMap(List::stream).toList();
    }

    /// @param refusing whether all good rows are left out because of the others
    private boolean rehearse(Batch batch, boolean refusing) throws InterruptedException {
        var met = new Met();
        var greeted = new HashSet<Party>();
        try (var reading = read(batch)) {
            for (var chunk = reading.next(); chunk.isPresent(); chunk = reading.next()) {
                var some = chunk.get();
                var tellings = some.tellings();
                var rights = met.correct(tellings, recording.rehearse(tellings));
                var events = recording.rehearseEvents(some.happenings());
                var totals = some.totals(all(rights, events, greet(some.introduced(), greeted)));
                var counted = refusing ? new Totals(0, 0, 0, totals.rows(), totals.warned()) : totals;
                var goOn = transaction.execute(status -> {
                    oddRows.insert(batch.id(), some.oddRows(events));
                    return batches.advance(batch.id(), counted, some.bytesRead());
                });
                if (!Boolean.TRUE.equals(goOn)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Reading read(Batch batch) {
        var file = shelf.find(batch.fileName(), batch.sha256());
        var behind = batches.find(batch.id()).orElseThrow().totals().rows();
        return new Reading(sources.open(file, batch.profile()), behind);
    }

    private void finish(int id, Batch.State state, String mishap) {
        transaction.executeWithoutResult(status -> {
            batches.finish(id, state, mishap, clock.instant());
            var batch = batches.find(id).orElseThrow();
            var totals = batch.totals();
            journal.append(
                    batch.startedBy(),
                    batch.mode() == Mode.REHEARSAL ? "imports.rehearsed" : "imports.ended",
                    "batch:" + id,
                    Map.of(
                            "state", state.name(),
                            "sha256", batch.sha256(),
                            "created", totals.created(),
                            "changed", totals.changed(),
                            "unchanged", totals.unchanged(),
                            "refused", totals.refused()));
        });
    }
}
