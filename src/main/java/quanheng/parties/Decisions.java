package quanheng.parties;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.parties.Decision.Kind;
import quanheng.parties.Outcome.Why;
import quanheng.shell.NotFoundException;

/// Decides which owners are one. A decision moves names and nothing else: no right is touched. It can be taken back,
/// which gives back exactly the names it moved.
@Component
public class Decisions {
    private final DecisionStore store;
    private final OwnerStore owners;
    private final NameStore names;
    private final Candidates candidates;
    private final CandidateStore apart;
    private final ObjectProvider<Tallies> tallies;
    private final Journal journal;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            OwnerStore owners,
            NameStore names,
            Candidates candidates,
            CandidateStore apart,
            ObjectProvider<Tallies> tallies,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.owners = owners;
        this.names = names;
        this.candidates = candidates;
        this.apart = apart;
        this.tallies = tallies;
        this.journal = journal;
        this.clock = clock;
    }

    /// The counts of two owners and of both as one; nothing where nothing counts.
    @Transactional(readOnly = true)
    public Optional<Figures> figures(int from, int to) {
        var first = ids(from);
        var second = ids(to);
        var both = new HashSet<>(first);
        both.addAll(second);
        return tallies.orderedStream()
                .findFirst()
                .map(counts -> new Figures(counts.of(first), counts.of(second), counts.of(both)));
    }

    /// Brings all names of one owner to another.
    @Transactional
    public Outcome merge(int from, int to, String note, String by) {
        names.lock();
        var refused = mergeable(from, to);
        if (refused.isPresent()) {
            return refused.get();
        }
        var likeness = candidates.between(from, to);
        var decision = kept(new Draft(Kind.MERGE, from, to, note, by), likeness.reasons());
        store.move(decision, ids(from));
        store.merged(from, to);
        names.settleNames(all(to), decision.at());
        return written("parties.merged", decision);
    }

    /// Parts names from an owner: they become an owner of their own.
    @Transactional
    public Outcome split(int ownerId, Collection<Integer> nameIds, String note, String by) {
        names.lock();
        var own = owners.namesOf(List.of(ownerId));
        var leaving = own.stream().filter(name -> nameIds.contains(name.id())).toList();
        if (leaving.isEmpty() || leaving.size() == own.size()) {
            return new Outcome.Refused(Why.ALL_OR_NONE, List.of());
        }
        var bound = leaving.stream()
                .filter(OwnerName::stands)
                .map(OwnerName::printed)
                .toList();
        if (!bound.isEmpty()) {
            return new Outcome.Refused(Why.CODE, bound);
        }
        var apartFrom = store.insertOwner(leaving.getFirst(), clock.instant());
        var decision = kept(new Draft(Kind.SPLIT, ownerId, apartFrom, note, by), List.of());
        store.move(decision, leaving.stream().map(OwnerName::id).toList());
        return written("parties.split", decision);
    }

    /// Remembers that two owners are not one.
    @Transactional
    public Outcome keepApart(int one, int other, String note, String by) {
        names.lock();
        var refused = mergeable(one, other).filter(known -> known.why() != Why.PERSON);
        if (refused.isPresent()) {
            return refused.get();
        }
        var decision = kept(
                new Draft(Kind.APART, one, other, note, by),
                candidates.between(one, other).reasons());
        return written("parties.kept-apart", decision);
    }

    /// Takes a decision back.
    ///
    /// @throws NotFoundException where there is no such decision
    @Transactional
    public Outcome undo(int id, String by) {
        names.lock();
        var decision = find(id).orElseThrow(() -> new NotFoundException("decision:" + id));
        if (!decision.holds()) {
            return new Outcome.Refused(Why.UNDONE, List.of(String.valueOf(decision.undoneBy())));
        }
        var later = store.movedOn(id);
        if (!later.isEmpty()) {
            return new Outcome.Refused(
                    Why.MOVED_ON,
                    later.stream()
                            .map(moved -> "%s (%d)".formatted(moved.name(), moved.decision()))
                            .toList());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.undo(id, by, at);
        if (decision.kind() != Kind.APART) {
            store.restore(id, by, at);
        }
        if (decision.kind() == Kind.MERGE) {
            store.merged(decision.from(), null);
            store.follow(decision.to(), at);
            names.settleNames(all(decision.from(), decision.to()), at);
        }
        journal.append(by, "parties.undone", "decision:" + id, Map.of("kind", decision.kind()));
        return new Outcome.Done(find(id).orElseThrow());
    }

    /// A decision by its number.
    @Transactional(readOnly = true)
    public Optional<Decision> find(int id) {
        return store.find(id);
    }

    /// All about an owner, the latest first.
    @Transactional(readOnly = true)
    public List<Decision> of(int ownerId) {
        return store.of(ownerId);
    }

    /// The latest of all.
    @Transactional(readOnly = true)
    public List<Decision> latest(int limit) {
        return store.latest(limit);
    }

    /// The names a decision moved.
    @Transactional(readOnly = true)
    public List<OwnerName> moved(int decision) {
        return owners.names(store.moved(decision));
    }

    private Optional<Outcome.Refused> mergeable(int from, int to) {
        var both = owners.find(List.of(from, to));
        if (both.size() < 2 || both.stream().anyMatch(owner -> owner.mergedInto() != null || owner.names() == 0)) {
            return Optional.of(new Outcome.Refused(Why.GONE, List.of()));
        }
        if (both.getFirst().person() != both.getLast().person()) {
            return Optional.of(new Outcome.Refused(Why.PERSON, List.of()));
        }
        return apart.apart(List.of(from)).contains(new CandidateStore.Pair(from, to))
                ? Optional.of(new Outcome.Refused(Why.KEPT_APART, List.of()))
                : Optional.empty();
    }

    private record Draft(Kind kind, int from, int to, String note, String by) {}

    private Decision kept(Draft draft, List<Reason> reasons) {
        var unnumbered = new Decision(
                0,
                draft.kind(),
                draft.from(),
                draft.to(),
                draft.by(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                draft.note().strip(),
                reasons,
                figures(draft.from(), draft.to()).orElse(Figures.NONE),
                null,
                null);
        return store.find(store.insert(unnumbered)).orElseThrow();
    }

    private Outcome written(String act, Decision decision) {
        journal.append(
                decision.by(),
                act,
                "decision:" + decision.id(),
                Map.of("from", decision.from(), "to", decision.to(), "note", decision.note()));
        return new Outcome.Done(decision);
    }

    private List<Integer> ids(int ownerId) {
        return owners.namesOf(List.of(ownerId)).stream().map(OwnerName::id).toList();
    }

    private int[] all(Integer... ownerIds) {
        return owners.namesOf(List.of(ownerIds)).stream()
                .mapToInt(OwnerName::id)
                .toArray();
    }
}
