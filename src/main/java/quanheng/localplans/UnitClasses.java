package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.ladder.Ladder;
import quanheng.ladder.Standing;
import quanheng.parties.Organizations;
import quanheng.shell.NotFoundException;

/// Which unit is of which class on a day: as the ladder says, where it gives a type; else as the office set it.
@Component
public class UnitClasses {
    private static final String NONE = "NONE";

    private final UnitClassStore store;
    private final LocalPlanStore plans;
    private final CallStore calls;
    private final Ladder ladder;
    private final Organizations organizations;
    private final Journal journal;
    private final Clock clock;

    UnitClasses(
            UnitClassStore store,
            LocalPlanStore plans,
            CallStore calls,
            Ladder ladder,
            Organizations organizations,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.calls = calls;
        this.ladder = ladder;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    /// The class of a unit on a day; empty where it has none.
    @Transactional(readOnly = true)
    public Optional<UnitClass> of(UUID unit, LocalDate day) {
        return byLadder(ladder.history(unit).stream()
                        .filter(each -> !each.type().equals(NONE) && each.covers(day))
                        .reduce((one, later) -> later)
                        .orElse(null))
                .or(() -> store.all().stream()
                        .filter(each -> each.unit().equals(unit) && each.covers(day))
                        .findFirst());
    }

    private static Optional<UnitClass> byLadder(@Nullable Standing standing) {
        return Optional.ofNullable(standing)
                .map(each -> new UnitClass(
                        each.candidate(),
                        each.name(),
                        UnitClass.Kind.valueOf(each.type()),
                        "",
                        each.number(),
                        each.fromOn(),
                        each.untilOn()));
    }

    /// Every unit that has a class on a day, has a plan here, or was asked for one; by name.
    @Transactional(readOnly = true)
    public List<UnitClass> on(LocalDate day) {
        var found = new LinkedHashMap<UUID, UnitClass>();
        ladder.on(day).stream()
                .filter(each -> !each.type().equals(NONE))
                .forEach(each -> found.put(each.candidate(), byLadder(each).orElseThrow()));
        store.all().stream().filter(each -> each.covers(day)).forEach(each -> found.putIfAbsent(each.unit(), each));
        plans.plans().forEach(each -> found.putIfAbsent(each.unit(), none(each.unit(), each.unitName())));
        calls.all().forEach(each -> found.putIfAbsent(each.unit(), none(each.unit(), each.unitName())));
        return found.values().stream()
                .sorted(Comparator.comparing(UnitClass::unitName))
                .toList();
    }

    private static UnitClass none(UUID unit, String name) {
        return new UnitClass(unit, name, null, "", "", null, null);
    }

    /// Sets the class of a unit from a day on.
    ///
    /// @return what is wrong; empty where it was set
    @Transactional
    public List<Fault> set(Viewer viewer, UUID unit, Wish wish) {
        var from = wish.fromOn();
        if (from == null || from.isAfter(LocalDate.now(clock))) {
            return List.of(Fault.of("from", "class-day"));
        }
        if (wish.reason().isBlank()) {
            return List.of(Fault.of("reason", "class-reason"));
        }
        var now = of(unit, from);
        if (now.filter(each -> !each.number().isEmpty()).isPresent()) {
            return List.of(Fault.of("unit", "class-by-ladder", now.get().number()));
        }
        if (now.filter(each -> each.kind() == wish.kind()).isPresent()) {
            return List.of(Fault.of("kind", "class-same"));
        }
        var named = organizations.find(unit).orElseThrow(() -> new NotFoundException("organization:" + unit));
        var wanted =
                new UnitClass(unit, named.name(), wish.kind(), wish.reason().strip(), "", from, null);
        if (!store.set(wanted, viewer.username(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return List.of(Fault.of("from", "class-later"));
        }
        journal.append(
                viewer.username(),
                "localplans.class-set",
                "organization:" + unit,
                Map.of("class", wish.kind().name(), "from", from));
        return List.of();
    }

    /// Which class, from when, and why.
    public record Wish(UnitClass.Kind kind, @Nullable LocalDate fromOn, String reason) {}
}
