package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.parties.UnitChange;
import quanheng.parties.UnitChanges;
import quanheng.parties.UnitMerged;
import quanheng.programme.ReportStore.Doing;

/// Where a unit goes into another, the other owes from that day the reports that are not settled. They keep the
/// name they were asked under, and say in their history when and why they were handed on.
@Component("programmeSuccession")
class Succession {
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "programme", "programme", Set.of(Role.COORDINATOR), Set.of());

    private final SuccessionStore store;
    private final ReportStore reports;
    private final UnitChanges changes;
    private final Sight sight;
    private final Clock clock;

    Succession(SuccessionStore store, ReportStore reports, UnitChanges changes, Sight sight, Clock clock) {
        this.changes = changes;
        this.store = store;
        this.reports = reports;
        this.sight = sight;
        this.clock = clock;
    }

    @EventListener
    void follow(UnitMerged merged) {
        var words = "%s → %s: %s".formatted(merged.name(), merged.intoName(), merged.why());
        handOn(merged.from(), merged.into(), new Doing(ReportAct.Kind.HANDED_ON, merged.on(), words, merged.by()));
    }

    /// Hands on what was laid out since for units that a plan names though they went into others.
    void handOnAgain(String by) {
        var now = changes.on(LocalDate.now(clock));
        now.changes().stream().filter(UnitChange::isMerger).forEach(change -> {
            var words = "%s: %s".formatted(now.name(change.unit(), change.before()), change.why());
            var doing = new Doing(ReportAct.Kind.HANDED_ON, change.on(), words, by);
            handOn(change.unit(), now.answering(change.unit()), doing);
        });
    }

    private void handOn(UUID from, UUID into, Doing doing) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sight.as(ENGINE, () -> {
            var handed = store.handOn(from, into);
            handed.forEach(report -> reports.addAct(report.id(), doing, report.state(), at));
            return handed.size();
        });
    }
}
