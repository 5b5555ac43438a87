package quanheng.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.AccountOpened;
import quanheng.access.Accounts;
import quanheng.journal.Journal;
import quanheng.shell.NotFoundException;

/// What became of units: another name, or another unit that answers for what they left open. What is written keeps the
/// name of its day; who answers is asked here.
@Component("unitChanges")
public class UnitChanges {
    /// How long a name or a reason may be.
    public static final int LONGEST = 200;

    private final UnitChangeStore store;
    private final OrganizationStore organizations;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Clock clock;

    UnitChanges(
            UnitChangeStore store,
            OrganizationStore organizations,
            Accounts accounts,
            ApplicationEventPublisher events,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.accounts = accounts;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /// What somebody wants to write down of a unit.
    ///
    /// @param by username
    public record Wish(UUID unit, LocalDate on, String why, String by) {}

    /// Gives a unit another name from a day.
    ///
    /// @return keys of what is wrong, `parties.unit.fault.<key>`; none where it is written down
    @Transactional
    public List<String> rename(Wish wish, String name) {
        var unit = find(wish.unit());
        var faults = faults(wish);
        var plain = Names.plain(name);
        if (plain.isEmpty() || plain.length() > LONGEST || plain.equals(unit.name())) {
            faults.add("name");
        } else if (organizations
                .named(plain, unit.regionCode())
                .filter(other -> !other.id().equals(unit.id()))
                .isPresent()) {
            faults.add("taken");
        }
        if (faults.isEmpty()) {
            write(new UnitChange(unit.id(), wish.on(), unit.name(), plain, null, wish.why(), wish.by()));
            if (organizations.named(plain, unit.regionCode()).isEmpty()) {
                organizations.addName(unit.id(), unit.regionCode(), plain);
            }
            store.rename(unit.id(), plain);
            journal.append(
                    wish.by(),
                    "parties.unit-renamed",
                    "organization:" + unit.id(),
                    Map.of(
                            "before",
                            unit.name(),
                            "after",
                            plain,
                            "on",
                            wish.on().toString()));
        }
        return faults;
    }

    /// Lets a unit go into another, which answers from the day for what is still open. Whoever acted for the
    /// unit does so no more; whoever acts for the other acts for both.
    ///
    /// @return keys of what is wrong; none where it is written down
    @Transactional
    public List<String> merge(Wish wish, UUID into) {
        var unit = find(wish.unit());
        var next = find(into);
        var faults = faults(wish);
        if (unit.id().equals(next.id()) || isGone(next.id())) {
            faults.add("into");
        }
        if (faults.isEmpty()) {
            var handed = heirs(unit.id());
            write(new UnitChange(unit.id(), wish.on(), unit.name(), null, next.id(), wish.why(), wish.by()));
            handed.forEach(gone -> accounts.handOver(gone, next.id()));
            events.publishEvent(
                    new UnitMerged(unit.id(), unit.name(), next.id(), next.name(), wish.on(), wish.why(), wish.by()));
            journal.append(
                    wish.by(),
                    "parties.unit-merged",
                    "organization:" + unit.id(),
                    Map.of(
                            "name",
                            unit.name(),
                            "into",
                            next.name(),
                            "on",
                            wish.on().toString()));
        }
        return faults;
    }

    private void write(UnitChange change) {
        store.insert(change, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<String> faults(Wish wish) {
        var faults = new ArrayList<String>();
        if (wish.why().isBlank() || wish.why().length() > LONGEST) {
            faults.add("why");
        }
        if (wish.on().isAfter(LocalDate.now(clock))) {
            faults.add("on");
        }
        if (isGone(wish.unit())) {
            faults.add("gone");
        }
        return faults;
    }

    private boolean isGone(UUID unit) {
        return store.all().stream()
                .anyMatch(change -> change.isMerger() && change.unit().equals(unit));
    }

    private Organization find(UUID id) {
        return organizations.find(id).orElseThrow(() -> new NotFoundException("organization:" + id));
    }

    /// What became of a unit, and which went into it, in the order it happened.
    @Transactional(readOnly = true)
    public List<UnitChange> of(UUID unit) {
        return store.all().stream()
                .filter(change -> change.unit().equals(unit) || unit.equals(change.into()))
                .toList();
    }

    /// Who answers for a unit on a day: itself, or the one it had gone into by then.
    @Transactional(readOnly = true)
    public UUID answering(UUID unit, LocalDate on) {
        return on(on).answering(unit);
    }

    /// A unit and those that had gone into it by a day.
    @Transactional(readOnly = true)
    public Set<UUID> withThoseGoneInto(UUID unit, LocalDate on) {
        var state = on(on);
        var all = new HashSet<UUID>(Set.of(unit));
        state.changes().stream()
                .filter(change ->
                        change.isMerger() && state.answering(change.unit()).equals(unit))
                .forEach(change -> all.add(change.unit()));
        return all;
    }

    private Set<UUID> heirs(UUID unit) {
        return withThoseGoneInto(unit, LocalDate.MAX);
    }

    /// The name of whoever answers for a unit now, to stand beside a name it had; empty where that is no other.
    @Transactional(readOnly = true)
    public String beside(UUID unit, String nameThen) {
        var all = store.all();
        if (all.stream().noneMatch(change -> change.unit().equals(unit))) {
            return "";
        }
        return organizations
                .find(new Then(all, Map.of()).answering(unit))
                .map(Organization::name)
                .filter(name -> !nameThen.contains(name))
                .orElse("");
    }

    /// What became of all units by a day, looked up once for many.
    @Transactional(readOnly = true)
    public Then on(LocalDate day) {
        return new Then(
                store.all().stream().filter(change -> !change.on().isAfter(day)).toList(),
                organizations.all().stream().collect(Collectors.toMap(Organization::id, Function.identity())));
    }

    /// What had become of units by a day.
    public record Then(List<UnitChange> changes, Map<UUID, Organization> known) {
        /// Who answers for a unit then.
        public UUID answering(UUID unit) {
            for (var change : changes) {
                if (change.into() != null && change.unit().equals(unit)) {
                    return answering(change.into());
                }
            }
            return unit;
        }

        /// The name whoever answers bears then; the printed one where nothing became of the unit.
        public String name(UUID unit, String printed) {
            var now = answering(unit);
            return changes.stream()
                    .filter(change -> change.after() != null && change.unit().equals(now))
                    .reduce((earlier, later) -> later)
                    .map(UnitChange::after)
                    .orElseGet(() -> {
                        var heir = known.get(now);
                        return now.equals(unit) || heir == null ? printed : heir.name();
                    });
        }
    }

    /// Whoever gets an account for a unit acts for those that went into it as well.
    @EventListener
    void follow(AccountOpened opened) {
        for (var unit : opened.viewer().organizations()) {
            heirs(unit).stream().filter(gone -> !gone.equals(unit)).forEach(gone -> accounts.handOver(gone, unit));
        }
    }
}
