package quanheng.ladder;

import java.util.List;
import java.util.Set;
import quanheng.docket.Act;
import quanheng.docket.CaseFile;
import quanheng.law.Rule;

/// The review of an application, and later the evaluations of its holder, clause by clause: the last that was found of
/// each.
final class Reviews {
    static final String REVIEW = "review";
    static final String EVALUATE = "evaluate";
    private static final Set<String> BEGINNINGS = Set.of("approve", "pass", "adjust", "lower");

    private Reviews() {}

    static List<Review> of(CaseFile file, List<Rule> clauses) {
        return found(file, clauses, REVIEW, 0);
    }

    /// Of the evaluation that goes on: each begins where the title was taken or changed, or the last one passed.
    static List<Review> evaluated(CaseFile file, List<Rule> clauses) {
        var since = file.acts().stream()
                .filter(act -> BEGINNINGS.contains(act.kind()))
                .filter(act -> act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED)
                .mapToInt(Act::ordinal)
                .max()
                .orElse(0);
        return found(file, clauses, EVALUATE, since);
    }

    private static List<Review> found(CaseFile file, List<Rule> clauses, String kind, int since) {
        return clauses.stream()
                .map(rule -> new Review(rule, null, "", "", 0))
                .map(clause -> file.acts().stream()
                        .filter(act -> act.kind().equals(kind) && act.move() == Act.Move.DONE && act.ordinal() > since)
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
