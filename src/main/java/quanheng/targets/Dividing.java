package quanheng.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Aim;
import quanheng.pace.Course;
import quanheng.pace.Reason;
import quanheng.pace.Regional;
import quanheng.pace.Seasons;
import quanheng.pace.Split;
import quanheng.parties.Region;
import quanheng.plans.Promise;
import quanheng.reading.Comparison;
import quanheng.reading.Quantity;

/// Puts a target beside its shares and what each region has come to.
final class Dividing {
    private final Promise promise;
    private final Region region;
    private final @Nullable Reached city;
    private final Observing.Look look;
    private final boolean isAdding;
    private final String unit;
    private final BigDecimal whole;

    /// @param city what is counted for the whole; null where nothing is
    Dividing(Promise promise, Region region, @Nullable Reached city, Observing.Look look, boolean isAdding) {
        var quantity =
                Objects.requireNonNull(Objects.requireNonNull(promise.target()).quantity());
        this.promise = promise;
        this.region = region;
        this.city = city;
        this.look = look;
        this.isAdding = isAdding;
        this.unit = city == null ? Units.shown(quantity.unit(), quantity.unit()) : city.unit();
        this.whole = city == null ? Units.convert(low(quantity), quantity.unit(), unit) : city.low();
    }

    private static BigDecimal low(Quantity quantity) {
        return quantity.low();
    }

    Divided divided(List<Region> parts, @Nullable Division division, LocalDate asOf) {
        var reached = new LinkedHashMap<String, Reached>();
        for (var part : parts) {
            var found = reached(part.code(), asOf);
            if (found != null) {
                reached.put(part.code(), found);
            }
        }
        var shares = division == null ? Map.<String, BigDecimal>of() : shares(division);
        var regional = regional(shares, reached, asOf);
        var notes = new ArrayList<Reason>();
        if (!isAdding) {
            notes.add(note("rates"));
        }
        unplaced(reached).ifPresent(notes::add);
        return new Divided(
                region,
                whole,
                unit,
                isAdding,
                division,
                division == null || !isAdding ? null : Split.of(whole, shares),
                isAdding || shares.isEmpty() ? null : Split.together(shares, bases(reached)),
                parts.stream()
                        .map(part -> row(part, shares.get(part.code()), reached.get(part.code()), regional))
                        .toList(),
                city == null ? null : city.value(),
                isAdding ? proposed(reached, parts) : null,
                notes);
    }

    private @Nullable Reached reached(String code, LocalDate asOf) {
        if (city == null) {
            return null;
        }
        var binding = city.binding();
        var terms = binding.terms();
        var here = new Terms(terms.indicator(), terms.version(), code, terms.days(), terms.wholeYears());
        return look.reached(
                promise,
                new Binding(binding.id(), binding.promiseId(), here, binding.boundBy(), binding.boundAt(), null, null),
                asOf);
    }

    private Map<String, BigDecimal> shares(Division division) {
        return division.shares().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Units.convert(each.getValue(), division.unit(), unit)));
    }

    private @Nullable Regional regional(Map<String, BigDecimal> shares, Map<String, Reached> reached, LocalDate asOf) {
        var courses = new TreeMap<String, Course>();
        var actuals = new HashMap<String, BigDecimal>();
        shares.forEach((code, share) -> {
            var here = reached.get(code);
            var course = here == null ? null : Prospects.course(promise, here, aim(share), look);
            if (here != null && course != null) {
                courses.put(code, course);
                if (here.value() != null) {
                    actuals.put(code, here.value());
                }
            }
        });
        return city == null || courses.isEmpty()
                ? null
                : Regional.of(courses, actuals, city.paceDay(asOf), Seasons.even());
    }

    private Aim aim(BigDecimal share) {
        var target = promise.target();
        return target != null && target.comparison() == Comparison.AT_MOST ? Aim.atMost(share) : Aim.atLeast(share);
    }

    private static Divided.Row row(
            Region part, @Nullable BigDecimal share, @Nullable Reached reached, @Nullable Regional regional) {
        var found = regional == null
                ? null
                : regional.rows().stream()
                        .filter(row -> row.region().equals(part.code()))
                        .findFirst()
                        .orElse(null);
        return new Divided.Row(
                part, share, reached, found == null ? null : found.standing(), found == null ? null : found.part());
    }

    /// What the regions have together beside what the whole has: records whose place is known only as the whole's.
    private java.util.Optional<Reason> unplaced(Map<String, Reached> reached) {
        if (!isAdding || city == null || city.value() == null) {
            return java.util.Optional.empty();
        }
        var sum = reached.values().stream()
                .map(Reached::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = city.value().subtract(sum);
        return rest.signum() == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(note("unplaced", sum, city.value(), rest));
    }

    private Map<String, BigDecimal> bases(Map<String, Reached> reached) {
        var bases = new HashMap<String, BigDecimal>();
        reached.forEach((code, each) -> {
            var denominator = each.observation().denominator();
            if (denominator != null) {
                bases.put(code, denominator);
            }
        });
        return bases;
    }

    private @Nullable Split proposed(Map<String, Reached> reached, List<Region> parts) {
        var base = new HashMap<String, BigDecimal>();
        reached.forEach((code, each) -> {
            if (each.value() != null) {
                base.put(code, each.value());
            }
        });
        var places = Math.max(0, whole.stripTrailingZeros().scale());
        return base.size() < parts.size()
                        || base.values().stream().noneMatch(each -> each.signum() > 0)
                        || whole.signum() < 0
                ? null
                : Split.proposed(whole, places, base);
    }

    private static Reason note(String key, Object... arguments) {
        return new Reason("targets.split.note." + key, List.of(arguments));
    }
}
