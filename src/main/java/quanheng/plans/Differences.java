package quanheng.plans;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.plans.ClauseDifference.Kind;
import quanheng.plans.ClauseDifference.Piece;
import quanheng.reading.Clause;

/// Compares two versions clause by clause: clauses of the same number and heading belong together,
/// then clauses of the same heading, then those whose words are most alike.
public final class Differences {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.]+|\\s+|.", Pattern.DOTALL);
    private static final double ALIKE = 0.5;
    private static final int COMPARISONS = 40_000;

    private final VersionText from;
    private final VersionText to;
    private final Map<Clause, Clause> oldOf = new HashMap<>();
    private final Set<Clause> taken = new HashSet<>();

    private Differences(VersionText from, VersionText to) {
        this.from = from;
        this.to = to;
    }

    /// Every clause of both, in the order of the newer version; a removed one stands where it stood.
    public static List<ClauseDifference> between(VersionText from, VersionText to) {
        var differences = new Differences(from, to);
        differences.match();
        return differences.inOrder();
    }

    private void match() {
        var byNumber = new HashMap<String, Queue<Clause>>();
        var byHeading = new HashMap<String, Queue<Clause>>();
        for (var clause : from.clauses()) {
            if (!clause.heading().isEmpty()) {
                byNumber.computeIfAbsent(clause.label() + " " + clause.heading(), key -> new ArrayDeque<>())
                        .add(clause);
                byHeading
                        .computeIfAbsent(clause.heading(), key -> new ArrayDeque<>())
                        .add(clause);
            }
        }
        to.clauses().forEach(clause -> take(clause, byNumber.get(clause.label() + " " + clause.heading())));
        to.clauses().forEach(clause -> take(clause, byHeading.get(clause.heading())));
        matchWords();
        matchAlike();
    }

    private void matchWords() {
        var byWords = new HashMap<String, Queue<Clause>>();
        for (var clause : from.clauses()) {
            byWords.computeIfAbsent(words(clause, from), key -> new ArrayDeque<>())
                    .add(clause);
        }
        to.clauses().forEach(clause -> take(clause, byWords.get(words(clause, to))));
    }

    private void take(Clause clause, @Nullable Queue<Clause> old) {
        while (old != null && !old.isEmpty() && !oldOf.containsKey(clause)) {
            var candidate = old.remove();
            if (taken.add(candidate)) {
                oldOf.put(clause, candidate);
            }
        }
    }

    /// Only where few are left; otherwise everything left counts as removed and added.
    private void matchAlike() {
        var left = from.clauses().stream()
                .filter(clause -> !taken.contains(clause))
                .toList();
        var right = to.clauses().stream()
                .filter(clause -> !oldOf.containsKey(clause))
                .toList();
        if ((long) left.size() * right.size() > COMPARISONS) {
            return;
        }
        for (var clause : right) {
            Clause best = null;
            var likeness = ALIKE;
            for (var candidate : left) {
                var found = taken.contains(candidate) ? 0 : Likeness.of(words(candidate, from), words(clause, to));
                if (found >= likeness) {
                    best = candidate;
                    likeness = found;
                }
            }
            if (best != null) {
                taken.add(best);
                oldOf.put(clause, best);
            }
        }
    }

    private List<ClauseDifference> inOrder() {
        var found = new ArrayList<ClauseDifference>();
        var old = new ArrayDeque<>(from.clauses());
        for (var clause : to.clauses()) {
            var before = oldOf.get(clause);
            if (before == null) {
                found.add(whole(Kind.ADDED, clause, words(clause, to), null));
                continue;
            }
            while (!old.isEmpty() && !taken.contains(old.peek())) {
                found.add(removed(old.remove()));
            }
            old.remove(before);
            found.add(compared(before, clause));
        }
        old.stream()
                .filter(clause -> !taken.contains(clause))
                .map(this::removed)
                .forEach(found::add);
        return found.stream()
                .filter(difference -> difference.pieces().stream()
                        .anyMatch(piece -> !piece.words().isBlank()))
                .toList();
    }

    private ClauseDifference removed(Clause clause) {
        return whole(Kind.REMOVED, clause, words(clause, from), clause);
    }

    private ClauseDifference compared(Clause before, Clause after) {
        var one = words(before, from);
        var other = words(after, to);
        if (one.equals(other)) {
            return whole(Kind.SAME, after, other, before);
        }
        return new ClauseDifference(
                Kind.CHANGED, after.label(), after.heading(), pieces(one, other), before.id(), after.id());
    }

    private static ClauseDifference whole(Kind kind, Clause clause, String words, @Nullable Clause before) {
        return new ClauseDifference(
                kind,
                clause.label(),
                clause.heading(),
                List.of(new Piece(kind, words)),
                before == null ? null : before.id(),
                kind == Kind.REMOVED ? null : clause.id());
    }

    private static List<Piece> pieces(String one, String other) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(tokens(one), tokens(other), true).getDeltas()) {
            pieces.addAll(pieces(delta));
        }
        return pieces;
    }

    private static List<Piece> pieces(AbstractDelta<String> delta) {
        var gone = new Piece(Kind.REMOVED, String.join("", delta.getSource().getLines()));
        var come = new Piece(Kind.ADDED, String.join("", delta.getTarget().getLines()));
        return switch (delta.getType()) {
            case EQUAL -> List.of(new Piece(Kind.SAME, come.words()));
            case DELETE -> List.of(gone);
            case INSERT -> List.of(come);
            case CHANGE -> List.of(gone, come);
        };
    }

    private static List<String> tokens(String words) {
        return TOKEN.matcher(words).results().map(MatchResult::group).toList();
    }

    private static String words(Clause clause, VersionText text) {
        return clause.text().in(text.source()).strip();
    }
}
