package quanheng.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.law.StatutoryClock;

/// Reads what is kept of a case. A viewer who does not see a case gets nothing of it; of one he sees all acts are
/// gone through, and what is not his is left out of what is derived.
@Component
class CaseFiles {
    /// For whom the engine goes through acts that the viewer may not see himself.
    static final Viewer ENGINE = new Viewer(new UUID(0, 0), "docket", "docket", Set.of(Role.CASE_OFFICER), Set.of());

    private final CaseStore store;
    private final Procedures procedures;
    private final Sight sight;
    private final Derivation derivation;

    CaseFiles(CaseStore store, Procedures procedures, Sight sight, StatutoryClock law, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.sight = sight;
        this.derivation = new Derivation(law::reckon, clock.getZone());
    }

    Derivation derivation() {
        return derivation;
    }

    /// Judges acts of a case by the law.
    Gate gate(Procedure procedure, Replay replay, CaseRecord record) {
        return new Gate(procedure, replay, record, derivation.law());
    }

    /// All that is kept of a case; its parties as far as the viewer may know them.
    Optional<CaseRecord> record(String number, Viewer viewer) {
        return sight.as(viewer, () -> store.find(number).map(head -> record(head, store.parties(head.id()))));
    }

    private CaseRecord record(CaseHead head, List<Party> parties) {
        return sight.as(
                ENGINE,
                () -> new CaseRecord(
                        head, parties, store.acts(head.id()), store.exhibits(head.id()), store.assignments(head.id())));
    }

    Optional<CaseFile> find(String number, Instant asOf, Viewer viewer) {
        return record(number, viewer)
                .filter(record -> !record.head().openedAt().isAfter(asOf))
                .map(record -> derivation.file(procedures.get(record.head().procedure()), record, asOf, viewer));
    }
}
