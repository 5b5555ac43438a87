package quanheng.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.shell.NotFoundException;

/// Owners that may be one. A person decides; the same two are not shown again after he kept them apart.
@Component
public class Candidates {
    private static final int NEAR = 300;
    private static final int STEP = 1000;
    private static final int STEPS = 20;

    private final CandidateStore store;
    private final OwnerStore owners;

    Candidates(CandidateStore store, OwnerStore owners) {
        this.store = store;
        this.owners = owners;
    }

    /// A stretch of the queue.
    ///
    /// @param next where the next one begins; 0 after the last
    public record Stretch(List<Candidate> candidates, int next) {}

    /// Those an owner may be one with, the likeliest first.
    @Transactional(readOnly = true)
    public List<Candidate> of(int ownerId) {
        var own = owners.namesOf(List.of(ownerId));
        var near = owners.names(store.near(ownerId, NEAR));
        var pairs = own.stream()
                .limit(50)
                .flatMap(name -> near.stream().map(other -> List.of(name, other)))
                .toList();
        return best(pairs);
    }

    /// How much two owners look alike, whatever was decided about them.
    @Transactional(readOnly = true)
    public Candidate between(int one, int other) {
        var former = store.former(List.of(one, other));
        var found = owners.find(List.of(one, other)).stream().collect(Collectors.toMap(Owner::id, owner -> owner));
        var first = found.get(one);
        var second = found.get(other);
        if (first == null || second == null) {
            throw new NotFoundException("owner:" + one + " and owner:" + other);
        }
        var others = owners.namesOf(List.of(other));
        return owners.namesOf(List.of(one)).stream()
                .flatMap(name -> others.stream().map(near -> Likeness.between(name, near, former)))
                .max(Comparator.comparingInt(Likeness::score))
                .map(best ->
                        new Candidate(first, second, List.of(best.one(), best.other()), best.score(), best.reasons()))
                .orElse(new Candidate(first, second, List.of(), 0, List.of()));
    }

    /// The queue: owners without a code that look like one with a code, in the order they were met, the likeliest of a
    /// stretch first.
    ///
    /// @param after where to begin; 0 for the first
    /// @param limit how many at least, if there are as many
    @Transactional(readOnly = true)
    public Stretch review(int after, int limit) {
        var found = new ArrayList<Candidate>();
        var at = after;
        for (var step = 0; step < STEPS && found.size() < limit; step++) {
            var last = store.last(at, STEP);
            if (last == 0) {
                return new Stretch(sorted(found), 0);
            }
            found.addAll(compared(store.uncoded(at, STEP)));
            at = last;
        }
        return new Stretch(sorted(found), at);
    }

    private List<Candidate> compared(List<CandidateStore.Pair> pairs) {
        var ids = new HashSet<Integer>();
        pairs.forEach(pair -> ids.addAll(Set.of(pair.one(), pair.other())));
        var names = owners.names(ids).stream().collect(Collectors.toMap(OwnerName::id, name -> name));
        var both = new ArrayList<List<OwnerName>>();
        for (var pair : pairs) {
            var one = names.get(pair.one());
            var other = names.get(pair.other());
            if (one != null && other != null) {
                both.add(List.of(one, other));
            }
        }
        return best(both);
    }

    /// The most alike names of each two owners, unless they are kept apart or not alike enough.
    private List<Candidate> best(List<List<OwnerName>> pairs) {
        var ownerIds =
                pairs.stream().flatMap(List::stream).map(OwnerName::ownerId).collect(Collectors.toSet());
        var apart = store.apart(ownerIds);
        var former = store.former(ownerIds);
        var likest = new LinkedHashMap<CandidateStore.Pair, Likeness>();
        for (var pair : pairs) {
            var key = new CandidateStore.Pair(
                    pair.getFirst().ownerId(), pair.getLast().ownerId());
            if (key.one() != key.other() && !apart.contains(key)) {
                var likeness = Likeness.between(pair.getFirst(), pair.getLast(), former);
                likest.merge(key, likeness, (old, now) -> now.score() > old.score() ? now : old);
            }
        }
        likest.values().removeIf(likeness -> likeness.score() < Candidate.POSSIBLE);
        return candidates(likest.values());
    }

    private List<Candidate> candidates(Collection<Likeness> likest) {
        var ids = new HashSet<Integer>();
        likest.forEach(likeness ->
                ids.addAll(List.of(likeness.one().ownerId(), likeness.other().ownerId())));
        Map<Integer, Owner> found = new HashMap<>();
        owners.find(ids).forEach(owner -> found.put(owner.id(), owner));
        var candidates = new ArrayList<Candidate>();
        for (var likeness : likest) {
            var one = found.get(likeness.one().ownerId());
            var other = found.get(likeness.other().ownerId());
            if (one != null && other != null) {
                candidates.add(ordered(one, other, likeness));
            }
        }
        return sorted(candidates);
    }

    /// An owner with a code stays; of two alike the one with more names, then the one met first.
    private static Candidate ordered(Owner one, Owner other, Likeness likeness) {
        var order = Comparator.<Owner, Boolean>comparing(
                        owner -> owner.creditCode().isEmpty())
                .thenComparingInt(owner -> -owner.names())
                .thenComparingInt(Owner::id);
        var stays = order.compare(one, other) < 0;
        return new Candidate(
                stays ? other : one,
                stays ? one : other,
                stays ? List.of(likeness.other(), likeness.one()) : List.of(likeness.one(), likeness.other()),
                likeness.score(),
                likeness.reasons());
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::score)
                        .reversed()
                        .thenComparingInt(candidate -> candidate.one().id()))
                .toList();
    }
}
