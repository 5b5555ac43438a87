package quanheng.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/// Pairs what should be found with what was found, best pairs first, each at most once.
///
/// @param byGold  index of the found one for each index of the gold
/// @param byFound index of the gold one for each index of the found
record Pairing(Map<Integer, Integer> byGold, Map<Integer, Integer> byFound) {
    /// The likeness that says: these two cannot be a pair.
    static final double NEVER = -1;

    private record Candidate(double score, int gold, int found) {}

    static <T> Pairing of(List<T> gold, List<T> found, Predicate<T> optional, ToDoubleBiFunction<T, T> likeness) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < gold.size(); i++) {
            for (var j = 0; j < found.size(); j++) {
                var score = likeness.applyAsDouble(gold.get(i), found.get(j));
                if (score != NEVER) {
                    candidates.add(new Candidate(score - (optional.test(gold.get(i)) ? 0.001 : 0), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        var pairing = new Pairing(new HashMap<>(), new HashMap<>());
        for (var candidate : candidates) {
            if (!pairing.byGold.containsKey(candidate.gold) && !pairing.byFound.containsKey(candidate.found)) {
                pairing.byGold.put(candidate.gold, candidate.found);
                pairing.byFound.put(candidate.found, candidate.gold);
            }
        }
        return pairing;
    }

    /// Counts the pairs; optional gold is neither found nor missed.
    <T> void count(List<T> gold, List<T> found, Predicate<T> optional, Counts counts) {
        for (var i = 0; i < gold.size(); i++) {
            if (!optional.test(gold.get(i))) {
                counts.add(byGold.containsKey(i));
            }
        }
        counts.add(0, found.size() - byFound.size(), 0);
    }
}
