package quanheng.ladder;

import java.util.List;
import quanheng.docket.Act;
import quanheng.docket.CaseFile;
import quanheng.law.Rule;

/// The review of an application, clause by clause: the last that was found of each.
final class Reviews {
    private Reviews() {}

    static List<Review> of(CaseFile file, List<Rule> clauses) {
        return clauses.stream()
                .map(rule -> new Review(rule, null, "", "", 0))
                .map(clause -> file.acts().stream()
                        .filter(act -> act.kind().equals("review") && act.move() == Act.Move.DONE)
                        .filter(act -> act.told("rule").equals(clause.id()))
                        .reduce((earlier, later) -> later)
                        .map(act -> found(clause.rule(), act))
                        .orElse(clause))
                .toList();
    }

    private static Review found(Rule rule, Act act) {
        return new Review(
                rule,
                Review.Opinion.valueOf(act.told("opinion").replace('-', '_')),
                act.told("reason"),
                act.told("proof"),
                act.ordinal());
    }
}
