package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.parties.UnitChanges;
import quanheng.targets.Freeze;

/// What the product knows before a report is asked for: the unit's duties with their derived lights and figures.
@Component
public class Prefill {
    private final Ledger ledger;
    private final UnitChanges changes;
    private final Clock clock;

    Prefill(Ledger ledger, UnitChanges changes, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
    }

    /// For a report, as of its period's end, or of today while the period lasts.
    @Transactional(readOnly = true)
    public List<Fact> of(Report report) {
        var today = LocalDate.now(clock);
        var end = report.period().to();
        var day = end.isAfter(today) ? today : end;
        return ledger.rowsOf(report.organization(), Freeze.on(day)).stream()
                .filter(row -> row.promise().planId().equals(report.schedule().planId()))
                .map(row -> fact(row, report.organization(), day))
                .toList();
    }

    /// All that a unit answers for, in every plan in force: what it is named for, and what units are named for that had
    /// gone into it by the day. One that had gone into another itself answers for nothing.
    @Transactional(readOnly = true)
    public List<LedgerRow> duties(UUID unit, LocalDate day) {
        if (!changes.answering(unit, day).equals(unit)) {
            return List.of();
        }
        var rows = new LinkedHashMap<UUID, LedgerRow>();
        for (var named : changes.withThoseGoneInto(unit, day)) {
            ledger.rowsOf(named, Freeze.on(day))
                    .forEach(row -> rows.putIfAbsent(row.promise().id(), row));
        }
        return List.copyOf(rows.values());
    }

    private static Fact fact(LedgerRow row, UUID unit, LocalDate day) {
        var reached = row.reached();
        var value = reached == null || reached.value() == null
                ? null
                : reached.value().stripTrailingZeros().toPlainString() + " " + reached.unit();
        return new Fact(
                row.promise().id(),
                row.promise().title(),
                row.leads().stream().anyMatch(owner -> owner.organizationId().equals(unit)),
                row.state().word(),
                value,
                row.promise().deadline(),
                day);
    }
}
