package quanheng.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Clause;
import quanheng.reading.Finding;
import quanheng.reading.Reading;

/// Carries the ids of promises over from one version to the next: first where the words are the same,
/// then where a clause of the same heading has similar words. The time it takes grows with the
/// findings, not with their square: only findings of one clause are compared with each other.
final class Carrying {
    private static final double SIMILAR = 0.5;

    private final Map<String, Queue<UUID>> byWords = new HashMap<>();
    private final Map<String, List<Old>> byClause = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private record Old(UUID promise, String words) {}

    private Carrying() {}

    static Carrying fromNothing() {
        return new Carrying();
    }

    /// @param findings those of the text whose promises are to be carried on
    static Carrying from(VersionText text, List<ReadFinding> findings) {
        var carrying = new Carrying();
        var headings = headings(text.clauses());
        for (var read : findings) {
            var words = words(read.finding(), text.source());
            carrying.byWords
                    .computeIfAbsent(key(read.finding(), words), key -> new ArrayDeque<>())
                    .add(read.promiseId());
            carrying.byClause
                    .computeIfAbsent(place(read.finding(), headings), key -> new ArrayList<>())
                    .add(new Old(read.promiseId(), words));
        }
        return carrying;
    }

    /// The findings of a new version, open, each with the id of the promise it carries on or a new one.
    ///
    /// @param findings those of the reading that are looked at
    List<ReadFinding> to(UUID version, Reading reading, List<Finding> findings) {
        var promises = new ArrayList<@Nullable UUID>();
        for (var finding : findings) {
            var same = byWords.get(key(finding, words(finding, reading.source())));
            var id = same == null ? null : same.poll();
            promises.add(id);
            if (id != null) {
                taken.add(id);
            }
        }
        var headings = headings(reading.clauses());
        var carried = new ArrayList<ReadFinding>();
        for (var i = 0; i < promises.size(); i++) {
            var finding = findings.get(i);
            var id = promises.get(i);
            carried.add(fresh(version, finding, id == null ? similar(finding, reading.source(), headings) : id));
        }
        return carried;
    }

    private UUID similar(Finding finding, String source, Map<String, String> headings) {
        var words = words(finding, source);
        var best = byClause.getOrDefault(place(finding, headings), List.of()).stream()
                .filter(old -> !taken.contains(old.promise()))
                .max(Comparator.comparingDouble(old -> Likeness.of(old.words(), words)))
                .filter(old -> Likeness.of(old.words(), words) >= SIMILAR);
        best.ifPresent(old -> taken.add(old.promise()));
        return best.map(Old::promise).orElseGet(UUID::randomUUID);
    }

    static ReadFinding fresh(UUID version, Finding finding, UUID promise) {
        return new ReadFinding(
                UUID.randomUUID(), version, promise, finding, Amendment.NONE, Origin.READER, FindingState.OPEN, 1);
    }

    private static String words(Finding finding, String source) {
        return finding.span().in(source).replaceAll("\\s+", "");
    }

    private static String key(Finding finding, String words) {
        return FindingKind.of(finding) + " " + words;
    }

    private static String place(Finding finding, Map<String, String> headings) {
        return FindingKind.of(finding) + " " + headings.getOrDefault(finding.clause(), finding.clause());
    }

    /// Headings by clause id; a clause without one is known by its id.
    private static Map<String, String> headings(List<Clause> clauses) {
        var headings = new HashMap<String, String>();
        for (var clause : clauses) {
            headings.put(clause.id(), clause.heading().isEmpty() ? clause.id() : clause.heading());
        }
        return headings;
    }
}
