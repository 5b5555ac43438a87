package quanheng.docket;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;

/// Takes over cases that were worked on elsewhere. What happened there is put on file as it happened, lawful or not;
/// the
/// same clocks run on it.
@Component
public class CaseImport {
    private final CaseSheet sheet;
    private final ImportReading reading;
    private final CaseStore store;
    private final CaseWriter writer;
    private final CaseIndex index;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    CaseImport(
            CaseSheet sheet,
            ImportReading reading,
            CaseStore store,
            CaseWriter writer,
            CaseIndex index,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.sheet = sheet;
        this.reading = reading;
        this.store = store;
        this.writer = writer;
        this.index = index;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of a sheet.
    ///
    /// @param faults everything there is to mend
    public record Imported(int cases, int acts, List<ImportFault> faults) {}

    /// Heads of the sheet.
    public List<String> heads(Locale language) {
        return CaseSheet.COLUMNS.stream()
                .map(column -> sheet.head(column, language))
                .toList();
    }

    /// Takes over the cases of an Excel or CSV file.
    ///
    /// @param whole whether a single fault keeps all cases out, or only those that are faulty
    @Transactional
    public Imported take(Viewer viewer, byte[] file, boolean whole) {
        var rows = sheet.read(file);
        var faults = new ArrayList<>(rows.faults());
        if (!faults.isEmpty()) {
            return new Imported(0, 0, faults);
        }
        var wanted = new ArrayList<ImportedCase>();
        byCase(rows.rows()).values().forEach(each -> {
            var found = new ArrayList<ImportFault>();
            reading.read(each, found).ifPresent(wanted::add);
            faults.addAll(found);
        });
        return sight.as(CaseFiles.ENGINE, () -> {
            wanted.removeIf(each -> isKnown(each, faults));
            if (whole && !faults.isEmpty()) {
                return new Imported(0, 0, faults);
            }
            wanted.forEach(each -> write(viewer, each));
            return new Imported(
                    wanted.size(),
                    wanted.stream().mapToInt(each -> each.acts().size()).sum(),
                    faults);
        });
    }

    private static Map<String, List<CaseSheet.Row>> byCase(List<CaseSheet.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cell("case"), LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isKnown(ImportedCase wanted, List<ImportFault> faults) {
        if (store.find(wanted.number()).isEmpty()) {
            return false;
        }
        faults.add(ImportFault.of(wanted.row(), "case", "known"));
        return true;
    }

    private void write(Viewer viewer, ImportedCase wanted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var head = new CaseHead(
                UUID.randomUUID(), wanted.number(), wanted.procedure().id(), wanted.title(), "", null, now);
        writer.open(head);
        wanted.parties().forEach(party -> writer.join(head.id(), party));
        var acts = new ArrayList<Act>();
        for (var entry : wanted.acts()) {
            var drafted = entry.act();
            var author = entry.author().isEmpty() ? viewer.username() : entry.author();
            var act = new Act(
                    drafted.ordinal(),
                    drafted.kind(),
                    drafted.move(),
                    drafted.settles(),
                    drafted.post(),
                    author,
                    drafted.happenedAt(),
                    now,
                    drafted.told());
            var wish = new Wish(entry.kind(), act.post(), author, act.happenedAt(), act.told(), act.happenedAt());
            var seenBy = new ActLog.Entry(wish, act.move(), act.settles(), "").seenBy(wanted.procedure());
            if (!writer.append(head.id(), act, seenBy, "import:%s:%d".formatted(head.number(), act.ordinal()))) {
                throw new IllegalStateException("act %d of %s is on file".formatted(act.ordinal(), head.number()));
            }
            acts.add(act);
        }
        index.update(new CaseRecord(head, wanted.parties(), acts, List.of(), List.of()));
        journal.append(viewer.username(), "docket.imported", "case:" + head.number(), Map.of("acts", acts.size()));
    }
}
