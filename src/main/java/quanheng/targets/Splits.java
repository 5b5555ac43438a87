package quanheng.targets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.indicators.Indicators;
import quanheng.journal.Journal;
import quanheng.pace.Split;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.Promise;
import quanheng.reading.TargetKind;
import quanheng.shell.ChangedMeanwhileException;

/// Divides targets among the regions of a plan's region, and shows each region beside its share.
@Component
public class Splits {
    private final DivisionStore store;
    private final BindingStore bindings;
    private final Observing observing;
    private final Indicators indicators;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    Splits(
            DivisionStore store,
            BindingStore bindings,
            Observing observing,
            Indicators indicators,
            Regions regions,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.bindings = bindings;
        this.observing = observing;
        this.indicators = indicators;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /// A target beside its shares on a day; empty where it names no number, or nothing lies in its region.
    public Optional<Divided> divided(Promise promise, LocalDate asOf) {
        var target = promise.target();
        var code = promise.regionCode();
        if (target == null || target.quantity() == null || code == null) {
            return Optional.empty();
        }
        var parts = parts(code, asOf);
        return parts.isEmpty()
                ? Optional.empty()
                : regions.find(code, asOf).map(region -> {
                    var look = observing.look();
                    var binding = bindings.live(List.of(promise.id())).stream()
                            .findFirst()
                            .orElse(null);
                    var reached = binding == null ? null : look.reached(promise, binding, asOf);
                    var isAdding = isAdding(target.kind(), reached);
                    return new Dividing(promise, region, reached, look, isAdding)
                            .divided(parts, live(promise.id()).orElse(null), asOf);
                });
    }

    /// The regions a target of a region is divided among, by code.
    public List<Region> parts(String code, LocalDate on) {
        return regions.within(code).stream()
                .flatMap(each -> regions.find(each, on).stream())
                .filter(each -> code.equals(each.parentCode()))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /// Splits a target, or splits it anew.
    ///
    /// @param replaced the split a person saw; null for none
    /// @param shares   at least one
    /// @throws ChangedMeanwhileException where it is split otherwise by now
    /// @throws IllegalArgumentException  where a share is below 0 or a region is no part of the plan's
    @Transactional
    public Division divide(Promise promise, @Nullable UUID replaced, Shares shares, String by) {
        var code = promise.regionCode();
        var today = LocalDate.now(clock);
        var known = code == null
                ? List.<String>of()
                : parts(code, today).stream().map(Region::code).toList();
        if (shares.byRegion().isEmpty() || !known.containsAll(shares.byRegion().keySet())) {
            throw new IllegalArgumentException(
                    "%s is no part of %s".formatted(shares.byRegion().keySet(), code));
        }
        if (replaced != null) {
            end(promise.id(), replaced, by);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var division = new Division(
                UUID.randomUUID(), promise.id(), shares.unit(), new TreeMap<>(shares.byRegion()), by, now, null, null);
        if (!store.insert(division)) {
            throw new ChangedMeanwhileException("promise:" + promise.id());
        }
        var detail = new TreeMap<String, Object>();
        detail.put("split", division.id().toString());
        detail.put("unit", shares.unit());
        detail.put("sum", Split.of(BigDecimal.ZERO, shares.byRegion()).sum().toPlainString());
        division.shares().forEach((region, share) -> detail.put(region, share.toPlainString()));
        journal.append(by, "targets.split", "promise:" + promise.id(), detail);
        return division;
    }

    /// Shares as a person gives them.
    ///
    /// @param unit of all of them
    public record Shares(String unit, Map<String, BigDecimal> byRegion) {
        /// @throws IllegalArgumentException where one is below 0
        public Shares {
            byRegion = Map.copyOf(byRegion);
            if (byRegion.values().stream().anyMatch(share -> share.signum() < 0)) {
                throw new IllegalArgumentException("a share below 0 in " + byRegion);
            }
        }
    }

    /// Ends a split.
    ///
    /// @param split the one a person saw
    /// @throws ChangedMeanwhileException where it is another by now, or none
    @Transactional
    public void end(UUID promise, UUID split, String by) {
        if (!store.end(promise, split, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new ChangedMeanwhileException("promise:" + promise);
        }
        journal.append(by, "targets.split-ended", "promise:" + promise, Map.of("split", split.toString()));
    }

    /// Every split a promise ever had, the newest first.
    public List<Division> divisions(UUID promise) {
        return store.all(promise);
    }

    private Optional<Division> live(UUID promise) {
        return store.all(promise).stream()
                .filter(each -> each.endedAt() == null)
                .findFirst();
    }

    private boolean isAdding(TargetKind kind, @Nullable Reached reached) {
        if (reached != null) {
            var nature = Nature.of(reached.observation().definition(), indicators);
            return nature == Nature.STOCK || nature == Nature.FLOW;
        }
        return switch (kind) {
            case STOCK, CUMULATIVE, COUNT_NEW, ANNUAL -> true;
            case GROWTH_RATE, RATIO, TREND -> false;
        };
    }
}
