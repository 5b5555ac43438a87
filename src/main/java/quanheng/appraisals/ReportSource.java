package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.parties.UnitChanges;
import quanheng.programme.Report;
import quanheng.programme.ReportsDue;

/// The periodic reports a unit owed in the year. One that came by its last day counts whole, a late one half, one that
/// never came nothing; one that was sent back counts by the day it was first handed in. What a
/// unit had settled before it went into another stays with it.
@Component
class ReportSource implements ScoreSource {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ReportsDue due;
    private final UnitChanges changes;

    ReportSource(ReportsDue due, UnitChanges changes) {
        this.due = due;
        this.changes = changes;
    }

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public Map<UUID, Score> scores(Ask ask) {
        var then = changes.on(ask.asOf());
        var pieces = new HashMap<UUID, List<Piece>>();
        for (var report : due.between(ask.from(), ask.asOf())) {
            var own = report.answering();
            var unit = ask.units().contains(own) ? own : then.answering(own);
            if (ask.units().contains(unit)) {
                pieces.computeIfAbsent(unit, unread -> new ArrayList<>()).add(piece(report, ask));
            }
        }
        var scores = new HashMap<UUID, Score>();
        pieces.forEach((unit, of) -> scores.put(unit, Score.of(of)));
        return scores;
    }

    private static Piece piece(Report report, Ask ask) {
        var came = report.submittedOn();
        var words = report.schedule().planTitle() + " " + report.period().from() + " – "
                + report.period().to();
        if (came == null || came.isAfter(ask.asOf())) {
            return piece(report, words, BigDecimal.ZERO, "missing");
        }
        return came.isAfter(report.lastDay())
                ? piece(report, words, HALF, "late")
                : piece(report, words, BigDecimal.ONE, "in-time");
    }

    private static Piece piece(Report report, String words, BigDecimal reached, String how) {
        var came = report.submittedOn();
        return new Piece(
                words,
                report.address(),
                reached,
                BigDecimal.ONE,
                "appraisals.report." + how,
                List.of(report.lastDay().toString(), came == null ? "" : came.toString()));
    }
}
