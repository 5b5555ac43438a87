package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.targets.Freeze;

/// What the product knows before a report is asked for: the unit's duties with their derived lights and figures.
@Component
public class Prefill {
    private final Ledger ledger;
    private final Clock clock;

    Prefill(Ledger ledger, Clock clock) {
        this.ledger = ledger;
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

    /// All that a unit answers for, in every plan in force.
    @Transactional(readOnly = true)
    public List<LedgerRow> duties(UUID unit, LocalDate day) {
        return ledger.rowsOf(unit, Freeze.on(day));
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
