package quanheng.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/// Reference data by edition. What an edition holds never changes, so it is read once and kept in memory.
@Component
@DependsOn("startingSet")
public class Reference {
    private final EditionStore editions;
    private final ContentStore contents;
    private final Map<Integer, Scheme> schemes = new ConcurrentHashMap<>();
    private final Map<Integer, Concordance> concordances = new ConcurrentHashMap<>();

    Reference(EditionStore editions, ContentStore contents) {
        this.editions = editions;
        this.contents = contents;
    }

    /// All editions, those valid from the latest day first.
    public List<Edition> editions() {
        return editions.all();
    }

    /// The id of the edition that was loaded last; 0 where there is none.
    public int newest() {
        return editions.newest();
    }

    /// The edition with an id.
    public Optional<Edition> edition(int id) {
        return editions.find(id);
    }

    /// The edition of a kind with a name.
    public Optional<Edition> edition(Kind kind, String name) {
        return editions.find(kind, name);
    }

    /// The edition of a kind to be used for a day: of those valid the one valid from the latest day.
    public Optional<Edition> inForce(Kind kind, LocalDate on) {
        return editions.inForce(kind, on);
    }

    /// The tree of an edition.
    public Scheme scheme(Edition edition) {
        return schemes.computeIfAbsent(edition.id(), id -> new Scheme(edition, contents.entries(id)));
    }

    /// The tree of a kind to be used for a day.
    public Optional<Scheme> scheme(Kind kind, LocalDate on) {
        return inForce(kind, on).map(this::scheme);
    }

    /// The rules of an edition of a concordance.
    public Concordance concordance(Edition edition) {
        return concordances.computeIfAbsent(edition.id(), id -> new Concordance(edition, contents.rules(id)));
    }

    /// Abolished symbols of the IPC and those in their place, by an edition.
    public Map<String, List<String>> successors(Edition edition) {
        return contents.successors(edition.id());
    }

    /// The figures of an edition.
    public List<Population> populations(Edition edition) {
        return contents.populations(edition.id());
    }

    /// The latest population of a region on or before a day, from all editions; of one day that loaded last.
    ///
    /// @param measure who is counted, such as `resident`
    public Optional<Population> population(String regionCode, String measure, LocalDate on) {
        return contents.population(regionCode, measure, on);
    }

    /// What says to which industries classes belong on a day. Ask once for a whole count.
    public Attribution attribution(LocalDate on) {
        return attribution(on, List.of());
    }

    /// The same with certain editions in place of those valid on the day.
    public Attribution attribution(LocalDate on, List<Edition> instead) {
        var rules = new EnumMap<Kind, Concordance>(Kind.class);
        var trees = new EnumMap<Kind, Scheme>(Kind.class);
        var successors = Map.<String, List<String>>of();
        for (var kind : Kind.values()) {
            var edition = instead.stream()
                    .filter(wanted -> wanted.kind() == kind)
                    .findFirst()
                    .or(() -> inForce(kind, on));
            if (edition.isEmpty()) {
                continue;
            }
            switch (kind.shape()) {
                case CONCORDANCE -> rules.put(kind, concordance(edition.get()));
                case TREE -> trees.put(kind, scheme(edition.get()));
                case SUCCESSORS -> successors = successors(edition.get());
                case FACTS -> {}
            }
        }
        return new Attribution(rules, trees, successors);
    }

    /// Two editions of one kind side by side.
    ///
    /// @param records how many records bear each class
    /// @throws IllegalArgumentException where they are not of one kind that can be compared
    public Comparison compare(Edition one, Edition other, Map<String, Long> records) {
        if (one.kind() != other.kind() || !one.kind().isTree()) {
            throw new IllegalArgumentException("cannot compare %s with %s".formatted(one, other));
        }
        return one.kind().isConcordance()
                ? Comparison.of(concordance(one), concordance(other), records)
                : Comparison.of(scheme(one), scheme(other), records);
    }

    /// What became of each code between two editions of one tree, by code.
    public List<Shift> shifts(Edition one, Edition other, Locale language) {
        if (one.kind() != other.kind() || !one.kind().isTree()) {
            throw new IllegalArgumentException("cannot compare %s with %s".formatted(one, other));
        }
        return Shift.between(scheme(one), scheme(other), language);
    }

    /// The kinds that have an edition valid on a day.
    public List<Kind> kindsInForce(LocalDate on) {
        return Arrays.stream(Kind.values())
                .filter(kind -> inForce(kind, on).isPresent())
                .toList();
    }
}
