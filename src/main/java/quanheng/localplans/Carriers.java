package quanheng.localplans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quanheng.localplans.OpinionStore.Carried;
import quanheng.localplans.ReviewSheet.Carry;
import quanheng.plans.Likeness;
import quanheng.plans.Promise;
import quanheng.plans.VersionText;
import quanheng.reading.Clause;

/// Which clause of a plan carries which promise of its parent: as people said, and for the rest the clause with the
/// sentence most like the promise, as a proposal.
final class Carriers {
    private static final double ALIKE = 0.3;
    private static final int PERCENT = 100;
    private static final Pattern END = Pattern.compile("[。；;\\n]");

    private final Map<String, List<Carry>> byClause = new HashMap<>();

    Carriers(VersionText text, List<Clause> clauses, List<Promise> promises, List<Carried> said) {
        var confirmed = new HashSet<UUID>();
        var refused = new HashSet<String>();
        for (var each : said) {
            if (each.holds()) {
                confirmed.add(each.promise());
            } else {
                refused.add(each.clause() + " " + each.promise());
            }
        }
        for (var promise : promises) {
            said.stream()
                    .filter(each -> each.holds() && each.promise().equals(promise.id()))
                    .forEach(each -> add(each.clause(), new Carry(promise, true, PERCENT)));
            if (!confirmed.contains(promise.id())) {
                propose(text, clauses, promise, refused);
            }
        }
    }

    private void propose(VersionText text, List<Clause> clauses, Promise promise, Set<String> refused) {
        String best = null;
        var likeness = ALIKE;
        for (var clause : clauses) {
            if (refused.contains(clause.id() + " " + promise.id())) {
                continue;
            }
            var found = likeness(ReviewSheets.words(clause, text), promise);
            if (found > likeness) {
                best = clause.id();
                likeness = found;
            }
        }
        if (best != null) {
            add(best, new Carry(promise, false, (int) Math.round(likeness * PERCENT)));
        }
    }

    private static double likeness(String words, Promise promise) {
        return Stream.concat(Stream.of(words), END.splitAsStream(words))
                .filter(sentence -> !sentence.isBlank())
                .mapToDouble(sentence -> Math.max(
                        Likeness.of(sentence.strip(), promise.words()), Likeness.of(sentence.strip(), promise.title())))
                .max()
                .orElse(0);
    }

    private void add(String clause, Carry carry) {
        byClause.computeIfAbsent(clause, id -> new ArrayList<>()).add(carry);
    }

    List<Carry> of(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }
}
