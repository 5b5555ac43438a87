package quanheng.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.plans.CorrectionStore.Change;
import quanheng.reading.Clause;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Reading;
import quanheng.reading.Span;

/// Takes the work of people over into a new version of a text: in a clause whose words are the same
/// (its number may differ), what they settled, corrected or added stands as they left it. Everything
/// else is read anew and open, with the promise it carries on.
final class TakingOver {
    private final List<ReadFinding> findings = new ArrayList<>();
    private final List<Change> settled = new ArrayList<>();

    TakingOver(@Nullable VersionText before, UUID version, Reading reading) {
        if (before == null) {
            findings.addAll(Carrying.fromNothing().to(version, reading, reading.findings()));
            return;
        }
        var rest = new ArrayList<ReadFinding>();
        var whole = new Pairs(before, reading, Clause::span);
        var own = new Pairs(before, reading, Clause::text);
        for (var read : before.findings()) {
            var pairs = read.finding() instanceof Duty ? whole : own;
            var placed = read.isWorkedOn() ? pairs.place(read.finding()) : null;
            if (placed == null) {
                rest.add(read);
            } else {
                var after = read.takenOver(version, placed);
                findings.add(after);
                settled.add(Change.carried(read, after));
            }
        }
        findings.addAll(Carrying.from(before, rest).to(version, reading, unsettled(reading)));
    }

    /// All findings of the new version.
    List<ReadFinding> findings() {
        return List.copyOf(findings);
    }

    /// Those among them that were taken over as settled.
    List<Change> settled() {
        return List.copyOf(settled);
    }

    /// Findings of the reading in whose place nothing of its kind was taken over.
    private List<Finding> unsettled(Reading reading) {
        var taken = new EnumMap<FindingKind, BitSet>(FindingKind.class);
        for (var read : findings) {
            var span = read.finding().span();
            taken.computeIfAbsent(FindingKind.of(read.finding()), kind -> new BitSet())
                    .set(span.start(), span.end());
        }
        return reading.findings().stream()
                .filter(finding -> isFree(finding.span(), taken.get(FindingKind.of(finding))))
                .toList();
    }

    private static boolean isFree(Span span, @Nullable BitSet taken) {
        if (taken == null) {
            return true;
        }
        var next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    /// The clauses that stand in both texts with the same words after their numbers.
    private static final class Pairs {
        private final Map<String, Clause> before = new HashMap<>();
        private final Map<String, Clause> after = new HashMap<>();
        private final Function<Clause, Span> part;

        Pairs(VersionText text, Reading reading, Function<Clause, Span> part) {
            this.part = part;
            var byWords = new HashMap<String, Queue<Clause>>();
            for (var clause : reading.clauses()) {
                byWords.computeIfAbsent(words(clause, reading.source()), words -> new ArrayDeque<>())
                        .add(clause);
            }
            for (var clause : text.clauses()) {
                var same = byWords.getOrDefault(words(clause, text.source()), new ArrayDeque<>())
                        .poll();
                if (same != null) {
                    before.put(clause.id(), clause);
                    after.put(clause.id(), same);
                }
            }
        }

        private String words(Clause clause, String source) {
            var words = part.apply(clause).in(source);
            return words.startsWith(clause.label())
                    ? words.substring(clause.label().length())
                    : words;
        }

        /// The finding where its clause stands in the new text; null where the clause or the finding's
        /// place in it is not the same.
        @Nullable
        Finding place(Finding finding) {
            var from = before.get(finding.clause());
            var to = after.get(finding.clause());
            if (from == null || to == null) {
                return null;
            }
            return Moving.to(to.id(), finding, new Moving.Shift(part.apply(from), part.apply(to)));
        }
    }
}
