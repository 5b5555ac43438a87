package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.NumberCandidate;
import quanheng.rights.Numbers;
import quanheng.rights.RightEvent;

/// What the registers hold, right by right. [AsOf] counts.
@Component
public class Registers {
    private final RightStore store;
    private final People people;

    Registers(RightStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /// A right by its normalised number, as it is known now.
    public Optional<Right> find(Category category, String number) {
        return store.find(category, number).map(row -> named(List.of(row)).getFirst());
    }

    /// Rights by a number of any kind in any spelling, all classes of a mark among them.
    public List<Right> named(String number) {
        var numbers = Stream.concat(
                        Stream.of(number.strip()),
                        Numbers.recognise(number).stream().map(NumberCandidate::number))
                .distinct()
                .toList();
        return named(store.numbered(numbers));
    }

    /// Rights by id, in the order of the ids; what is no longer known is left out.
    public List<Right> all(Collection<Integer> ids) {
        var rights = named(store.all(ids)).stream()
                .collect(java.util.stream.Collectors.toMap(Right::id, java.util.function.Function.identity()));
        return ids.stream().filter(rights::containsKey).map(rights::get).toList();
    }

    /// Rights by id, beginning after one.
    public List<Right> after(int id, int limit) {
        return named(store.after(id, limit));
    }

    /// A right as it was known at a moment, with the states it then seemed to have.
    public Optional<Right> find(int id, Instant knownAt) {
        return store.find(id, knownAt).map(row -> {
            var right = named(List.of(row)).getFirst();
            var events =
                    store.events(id, knownAt).stream().map(KnownEvent::event).toList();
            var turns = Lives.turns(right.particulars(), events);
            return new Right(id, right.particulars(), turns, right.knownAt(), right.batch());
        });
    }

    /// What is known to have happened to a right, in order.
    public List<KnownEvent> events(int id) {
        return store.events(List.of(id));
    }

    /// What was known at a moment to have happened to a right, in order.
    public List<KnownEvent> events(int id, Instant knownAt) {
        return store.events(id, knownAt);
    }

    /// The first day on which something of a kind happened to a right, as known at a moment; null for now.
    public Optional<LocalDate> first(int id, EventKind kind, @Nullable Instant knownAt) {
        var events = knownAt == null ? events(id) : events(id, knownAt);
        return events.stream()
                .map(KnownEvent::event)
                .filter(event -> event.kind() == kind)
                .map(RightEvent::happenedOn)
                .min(LocalDate::compareTo);
    }

    /// The moments at which something about a right became known or was withdrawn, the latest first.
    public List<Instant> moments(int id) {
        return store.moments(id);
    }

    private List<Right> named(List<RightRow> rows) {
        var names = people.printed(rows);
        return rows.stream().map(row -> row.with(names)).toList();
    }
}
