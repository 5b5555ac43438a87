package quanheng.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.parties.UnitChanges;
import quanheng.targets.Freeze;

/// The lights of a unit's promises at the end of the year, as the ledger derives them. A promise with several
/// bodies in the lead counts for each with an equal share; one that is on course counts whole, one behind half,
/// one overdue nothing. One without data or criterion is not counted, which is not 0. Where a lead has gone
/// into another unit of the year by then, the light is the other's.
@Component
class LightSource implements ScoreSource {
    private static final int DECIMALS = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Ledger ledger;
    private final UnitChanges changes;

    LightSource(Ledger ledger, UnitChanges changes) {
        this.ledger = ledger;
        this.changes = changes;
    }

    @Override
    public String id() {
        return "lights";
    }

    @Override
    public Map<UUID, Score> scores(Ask ask) {
        var then = changes.on(ask.asOf());
        var pieces = new HashMap<UUID, List<Piece>>();
        for (var row : ledger.rows(new Freeze(ask.asOf(), ask.knownAt()))) {
            var leads = row.leads();
            for (var lead : leads) {
                var heir = then.answering(lead.organizationId());
                var unit = ask.units().contains(heir) ? heir : lead.organizationId();
                if (ask.units().contains(unit)) {
                    pieces.computeIfAbsent(unit, unread -> new ArrayList<>()).add(piece(row, leads.size()));
                }
            }
        }
        var scores = new HashMap<UUID, Score>();
        pieces.forEach((unit, of) -> scores.put(unit, Score.of(of)));
        return scores;
    }

    private static Piece piece(LedgerRow row, int leads) {
        var share = BigDecimal.ONE.divide(BigDecimal.valueOf(leads), DECIMALS, RoundingMode.HALF_UP);
        var state = row.state();
        var reached = switch (state) {
            case MET, REPORTED, COUNTED -> share;
            case BEHIND -> share.multiply(HALF).setScale(DECIMALS, RoundingMode.HALF_UP);
            case OVERDUE, NO_DATA, CRITERION_MISSING -> BigDecimal.ZERO;
        };
        var due = switch (state) {
            case MET, REPORTED, COUNTED, BEHIND, OVERDUE -> share;
            case NO_DATA, CRITERION_MISSING -> BigDecimal.ZERO;
        };
        return new Piece(
                row.promise().title(),
                "/ledger/promises/" + row.promise().id(),
                reached,
                due,
                "appraisals.light." + state.word(),
                List.of(Integer.toString(leads)));
    }
}
