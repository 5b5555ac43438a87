package quanheng.registers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import quanheng.parties.NameSession;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;

/// Writes what sources tell into the registers, a chunk at a time. Recorded twice, a telling changes nothing.
@Component
public class Recording {
    private final RightStore store;
    private final RightWriter writer;
    private final People people;
    private final Clock clock;

    Recording(RightStore store, RightWriter writer, People people, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.people = people;
        this.clock = clock;
    }

    /// Records rights.
    ///
    /// @param batch the import that tells them
    /// @param names ids of printed names, as far as this import has met them; it grows
    /// @return what each telling meant, in their order
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Verdict> rights(List<Telling> tellings, int batch, NameSession names) {
        var origin = writer.open(batch, clock.instant());
        var weighed = weigh(tellings);
        var fresh = List.copyOf(weighed.fresh().values());
        if (!fresh.isEmpty()) {
            writer.insert(fresh, writer.take(fresh.size()), origin, names.resolve(people(fresh)));
        }
        if (!weighed.changes().isEmpty()) {
            var after =
                    weighed.changes().stream().map(RightWriter.Change::after).toList();
            writer.update(weighed.changes(), origin, names.resolve(people(after)));
        }
        return weighed.verdicts();
    }

    /// What rights would mean to the registers, which stay as they are.
    public List<Verdict> rehearse(List<Telling> tellings) {
        return weigh(tellings).verdicts();
    }

    /// @param fresh   those that are not in the register, joined by right
    /// @param changes those that are, and told otherwise
    private record Weighed(List<Verdict> verdicts, Map<Key, Telling> fresh, List<RightWriter.Change> changes) {}

    private Weighed weigh(List<Telling> tellings) {
        var verdicts = new Verdict[tellings.size()];
        var known = store.known(keys(tellings));
        var fresh = new LinkedHashMap<Key, Telling>();
        var places = new LinkedHashMap<Integer, List<Integer>>();
        for (var place = 0; place < tellings.size(); place++) {
            var telling = tellings.get(place);
            var row = known.get(telling.key());
            if (row == null) {
                verdicts[place] = meet(fresh, telling);
            } else if (row.told() == Digest.of(telling)) {
                verdicts[place] = Verdict.UNCHANGED;
            } else {
                places.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(place);
            }
        }
        var changes = changes(tellings, places, verdicts);
        return new Weighed(Arrays.asList(verdicts), fresh, changes);
    }

    /// Records events of rights in the register.
    ///
    /// @param batch the import that tells them
    /// @return what each meant, in their order
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Verdict> events(List<Happening> happenings, int batch) {
        var origin = writer.open(batch, clock.instant());
        var lives = new HashMap<Integer, List<RightEvent>>();
        var fresh = new LinkedHashMap<Integer, List<RightEvent>>();
        var verdicts = weigh(happenings, lives, fresh);
        writer.enrich(fresh, origin);
        writer.turn(turned(fresh.keySet(), lives), origin);
        return verdicts;
    }

    /// What events would mean to the registers, which stay as they are.
    public List<Verdict> rehearseEvents(List<Happening> happenings) {
        return weigh(happenings, new HashMap<>(), new LinkedHashMap<>());
    }

    /// @param lives by right all its events, the new ones among them; is filled
    /// @param fresh by right those that were not known; is filled
    private List<Verdict> weigh(
            List<Happening> happenings, Map<Integer, List<RightEvent>> lives, Map<Integer, List<RightEvent>> fresh) {
        var known =
                store.known(happenings.stream().map(Happening::right).distinct().toList());
        lives.putAll(lives(known.values().stream().map(RightStore.Known::id).toList()));
        return happenings.stream()
                .map(happening -> {
                    var row = known.get(happening.right());
                    if (row == null) {
                        return Verdict.RIGHT_UNKNOWN;
                    }
                    var verdict = add(lives.computeIfAbsent(row.id(), id -> new ArrayList<>()), happening.event());
                    if (verdict != Verdict.UNCHANGED) {
                        fresh.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(happening.event());
                    }
                    return verdict;
                })
                .toList();
    }

    private static List<Key> keys(List<Telling> tellings) {
        return tellings.stream().map(Telling::key).distinct().toList();
    }

    /// Puts a telling of an unknown right beside those of this chunk.
    private static Verdict meet(Map<Key, Telling> fresh, Telling telling) {
        var earlier = fresh.putIfAbsent(telling.key(), telling);
        if (earlier == null) {
            return Verdict.NEW;
        }
        var merged = new Merge(earlier, telling).result();
        if (merged.equals(earlier)) {
            return Verdict.UNCHANGED;
        }
        fresh.put(telling.key(), merged);
        return Verdict.CHANGED;
    }

    private static Set<Party> people(Collection<Telling> tellings) {
        var people = new LinkedHashSet<Party>();
        tellings.forEach(telling -> {
            people.addAll(telling.particulars().applicants());
            telling.particulars().holders().forEach(holding -> people.add(holding.party()));
        });
        return people;
    }

    private List<RightWriter.Change> changes(
            List<Telling> tellings, Map<Integer, List<Integer>> places, Verdict[] verdicts) {
        if (places.isEmpty()) {
            return List.of();
        }
        var rows = store.all(places.keySet());
        var printed = people.printed(rows);
        var lives = lives(places.keySet());
        var changes = new ArrayList<RightWriter.Change>();
        for (var row : rows) {
            var before = new Telling(row.with(printed).particulars(), lives.getOrDefault(row.id(), List.of()));
            var after = before;
            for (var place : places.getOrDefault(row.id(), List.of())) {
                var merged = new Merge(after, tellings.get(place).withPeopleOf(before)).result();
                verdicts[place] = merged.equals(after) ? Verdict.UNCHANGED : Verdict.CHANGED;
                after = merged;
            }
            if (!after.equals(before)) {
                changes.add(new RightWriter.Change(row.id(), before, after));
            }
        }
        return changes;
    }

    private Map<Integer, List<RightEvent>> lives(Collection<Integer> ids) {
        var lives = new HashMap<Integer, List<RightEvent>>();
        store.events(ids)
                .forEach(known -> lives.computeIfAbsent(known.right(), id -> new ArrayList<>())
                        .add(known.event()));
        return lives;
    }

    private static Verdict add(List<RightEvent> events, RightEvent event) {
        for (var place = 0; place < events.size(); place++) {
            var other = events.get(place);
            if (Merge.same(event, other)) {
                if (!other.code().isEmpty() || event.code().isEmpty()) {
                    return Verdict.UNCHANGED;
                }
                events.set(place, event);
                return Verdict.CHANGED;
            }
        }
        events.add(event);
        return Verdict.NEW;
    }

    private List<RightWriter.Turned> turned(Set<Integer> touched, Map<Integer, List<RightEvent>> lives) {
        if (touched.isEmpty()) {
            return List.of();
        }
        var rows = store.all(touched);
        var printed = people.printed(rows);
        return rows.stream()
                .map(row -> new RightWriter.Turned(
                        row.id(),
                        Lives.turns(row.with(printed).particulars(), lives.getOrDefault(row.id(), List.of())),
                        row.turns()))
                .toList();
    }
}
