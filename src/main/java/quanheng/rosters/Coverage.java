package quanheng.rosters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Owners;
import quanheng.parties.Regions;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.State;

/// Which members of a roster hold rights in force on a day, or are on another roster too. All members are looked at
/// together. An owner counts under every name that belongs to him.
@Component
public class Coverage {
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final Set<State> IN_FORCE =
            Stream.of(State.values()).filter(State::isInForce).collect(Collectors.toUnmodifiableSet());

    private final MemberStore members;
    private final Owners owners;
    private final Regions regions;
    private final AsOf rights;

    Coverage(MemberStore members, Owners owners, Regions regions, AsOf rights) {
        this.members = members;
        this.owners = owners;
        this.regions = regions;
        this.rights = rights;
    }

    /// What is asked.
    ///
    /// @param region  six digits, all that lies in it included; empty for anywhere
    /// @param knownAt as it was known at this moment; null for now
    /// @param holds   of each set at least one right in force is needed
    /// @param alsoOn  ids of rosters all of which they must be on too
    public record Question(
            String roster,
            String region,
            LocalDate day,
            @Nullable Instant knownAt,
            List<Set<Category>> holds,
            List<String> alsoOn) {
        public Question {
            holds = List.copyOf(holds);
            alsoOn = List.copyOf(alsoOn);
        }
    }

    /// A member and how it stands.
    ///
    /// @param holds  for each set of the question whether it holds one
    /// @param alsoOn for each roster of the question whether it is on it
    public record Standing(Member member, List<Boolean> holds, List<Boolean> alsoOn) {
        /// Whether it has each thing asked: rights first, then rosters.
        public List<Boolean> all() {
            return Stream.concat(holds.stream(), alsoOn.stream()).toList();
        }

        /// Whether nothing is lacking.
        public boolean isCovered() {
            return !holds.contains(false) && !alsoOn.contains(false);
        }
    }

    /// How all members on the day stand, by name.
    public List<Standing> of(Question question) {
        var asked = within(question);
        var others = question.alsoOn().stream()
                .map(roster -> members.on(roster, question.day(), question.knownAt()))
                .toList();
        var kin = kin(Stream.concat(asked.stream(), others.stream().flatMap(List::stream)), question.knownAt());
        var all = asked.stream().flatMap(member -> names(member, kin).stream()).collect(Collectors.toSet());
        var holders = question.holds().stream()
                .map(wanted -> all.isEmpty() ? Set.<Integer>of() : rights.holders(filter(question, wanted, all)))
                .toList();
        var joined = others.stream()
                .map(list -> list.stream()
                        .flatMap(member -> names(member, kin).stream())
                        .collect(Collectors.toSet()))
                .toList();
        return asked.stream()
                .map(member -> standing(member, names(member, kin), holders, joined))
                .toList();
    }

    private static Standing standing(
            Member member, Set<Integer> names, List<Set<Integer>> holders, List<Set<Integer>> joined) {
        return new Standing(member, each(names, holders), each(names, joined));
    }

    private static List<Boolean> each(Set<Integer> names, List<Set<Integer>> sets) {
        var found = new ArrayList<Boolean>();
        sets.forEach(set -> found.add(!Collections.disjoint(names, set)));
        return found;
    }

    private static Filter filter(Question question, Set<Category> wanted, Set<Integer> names) {
        return Filter.ALL
                .of(wanted)
                .being(IN_FORCE)
                .on(question.day())
                .knownAt(question.knownAt())
                .heldBy(names);
    }

    /// How many rights of a kind in force on the day a member holds.
    long held(Member member, Set<Category> wanted, Question question) {
        var names = names(member, kin(Stream.of(member), question.knownAt()));
        return names.isEmpty() ? 0 : rights.count(filter(question, wanted, names));
    }

    /// How many transfers of the members' rights happened after the day: the register tells only who holds them since.
    long transferredSince(Question question) {
        var asked = within(question);
        var kin = kin(asked.stream(), question.knownAt());
        var all = asked.stream().flatMap(member -> names(member, kin).stream()).collect(Collectors.toSet());
        return all.isEmpty()
                ? 0
                : rights.occurrences(
                                Filter.ALL.knownAt(question.knownAt()).heldBy(all),
                                Set.of(EventKind.ASSIGNED),
                                question.day().plusDays(1),
                                END)
                        .size();
    }

    /// Members on the day in the region asked.
    List<Member> within(Question question) {
        var within = question.region().isEmpty() ? Set.<String>of() : regions.within(question.region());
        return members.on(question.roster(), question.day(), question.knownAt()).stream()
                .filter(member -> question.region().isEmpty() || within.contains(member.regionCode()))
                .toList();
    }

    private Map<Integer, Set<Integer>> kin(Stream<Member> of, @Nullable Instant knownAt) {
        var names = of.map(Member::nameId).filter(Objects::nonNull).collect(Collectors.toSet());
        return names.isEmpty() ? Map.of() : owners.kin(names, knownAt);
    }

    /// Ids of the names a member goes by.
    private static Set<Integer> names(Member member, Map<Integer, Set<Integer>> kin) {
        var nameId = member.nameId();
        if (nameId == null) {
            return Set.of();
        }
        var names = new HashSet<>(kin.getOrDefault(nameId, Set.of()));
        names.add(nameId);
        return names;
    }
}
