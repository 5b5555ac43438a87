package quanheng.docket;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.journal.Journal;
import quanheng.shell.NotFoundException;

/// The evidence of cases (证据材料): handed in by a party or the office, kept for good, and shown to whom it may be shown.
@Component
public class Exhibits {
    private final CaseFiles files;
    private final CaseStore store;
    private final CaseWriter writer;
    private final Procedures procedures;
    private final Evidence evidence;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Exhibits(
            CaseFiles files,
            CaseStore store,
            CaseWriter writer,
            Procedures procedures,
            Evidence evidence,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.writer = writer;
        this.procedures = procedures;
        this.evidence = evidence;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of something handed in.
    public sealed interface Filed {
        /// It is on file.
        ///
        /// @param file id of the kept file
        record Kept(UUID file) implements Filed {}

        /// It was not taken.
        record Refused(List<Refusal> reasons) implements Filed {}
    }

    /// Files something in a case. A party files for itself only; the office for anybody.
    ///
    /// @throws NotFoundException where the viewer sees no such case
    @Transactional
    public Filed file(Viewer viewer, String number, Submission wanted, byte[] content) {
        var record = record(number, viewer);
        var procedure = procedures.get(record.head().procedure());
        var onlooker = Onlooker.of(
                viewer,
                procedure,
                record,
                clock.instant().atZone(clock.getZone()).toLocalDate());
        var reasons = new ArrayList<Refusal>();
        if (procedure.evidence().stream().noneMatch(kind -> kind.id().equals(wanted.kind()))) {
            reasons.add(Refusal.at("kind", "exhibit-kind"));
        }
        if (!onlooker.maySubmitFor(wanted.party(), record)) {
            reasons.add(Refusal.at("party", "exhibit-party"));
        }
        if (content.length == 0 || content.length > Evidence.LARGEST) {
            reasons.add(Refusal.at("file", "exhibit-file"));
        }
        return reasons.isEmpty()
                ? new Filed.Kept(keep(record.head(), wanted, content, new Origin(viewer.username(), 0)))
                : new Filed.Refused(reasons);
    }

    /// Where something on file comes from.
    ///
    /// @param act of a paper: ordinal of the act that issues it; else 0
    record Origin(String by, int act) {}

    UUID keep(CaseHead head, Submission wanted, byte[] content, Origin origin) {
        var by = origin.by();
        var kept = evidence.keep(wanted.fileName(), content, by);
        var exhibit = new Exhibit(
                0,
                wanted.kind(),
                wanted.title().isBlank() ? kept.fileName() : wanted.title().strip(),
                kept.id(),
                wanted.party(),
                wanted.confidential(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                origin.act());
        sight.as(CaseFiles.ENGINE, () -> {
            writer.file(head.id(), exhibit);
            return 0;
        });
        journal.append(
                by,
                "docket.filed",
                "case:" + head.number(),
                Map.of("kind", exhibit.kind(), "party", exhibit.party(), "sha256", kept.sha256()));
        return kept.id();
    }

    /// Opens something on file; the journal says who did.
    ///
    /// @throws NotFoundException where the viewer sees no such case, or nothing of this number in it
    @Transactional
    public EvidenceFile open(Viewer viewer, String number, int exhibit) {
        var record = record(number, viewer);
        var found = sight.as(viewer, () -> store.exhibits(record.head().id())).stream()
                .filter(each -> each.number() == exhibit)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("exhibit:" + number + ":" + exhibit));
        var kept = evidence.find(found.file()).orElseThrow();
        journal.append(viewer.username(), "docket.opened-exhibit", "case:" + number, Map.of("number", exhibit));
        return kept;
    }

    private CaseRecord record(String number, Viewer viewer) {
        return files.record(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
    }
}
