package quanheng.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Breaks an indicator down by the regions directly below the one asked, as they were on the day.
@Component
public class Breakdowns {
    private final Indicators indicators;
    private final Regions regions;

    Breakdowns(Indicators indicators, Regions regions) {
        this.indicators = indicators;
        this.regions = regions;
    }

    /// Every region below the one asked; none where there are none.
    public Breakdown of(Observation observed, Indicators.Ask ask) {
        var below = regions.below(ask.region().isEmpty() ? Region.COUNTRY : ask.region(), ask.asOf());
        if (below.isEmpty()) {
            return new Breakdown(List.of(), null, BigDecimal.ZERO);
        }
        return switch (observed.definition().formula()) {
            case Formula.Share share -> share(share, observed, ask, below);
            case Formula.Growth growth -> each(observed.definition(), ask, below);
            case Formula.Count count -> plain(count, observed, ask, below);
            case Formula.Sum sum -> plain(sum, observed, ask, below);
        };
    }

    private Breakdown plain(Formula formula, Observation observed, Indicators.Ask ask, List<Region> below) {
        var placed = placed(formula, observed.span(), ask, below);
        var rows = below.stream()
                .map(region ->
                        new Breakdown.Row(region.code(), region.name(), placed.in.get(region.code()), null, null))
                .toList();
        return new Breakdown(rows, placed.elsewhere, doubled(placed, observed.value()));
    }

    private Breakdown share(Formula.Share share, Observation observed, Indicators.Ask ask, List<Region> below) {
        var part = placed(share.part(), observed.span(), ask, below);
        var whole = placed(share.whole(), observed.span(), ask, below);
        var rows = below.stream()
                .map(region -> {
                    var over = part.in.get(region.code());
                    var under = whole.in.get(region.code());
                    var value = over == null || under == null || under.signum() == 0
                            ? null
                            : over.multiply(share.times()).divide(under, MathContext.DECIMAL64);
                    return new Breakdown.Row(region.code(), region.name(), value, over, under);
                })
                .toList();
        return new Breakdown(rows, part.elsewhere, doubled(part, observed.numerator()));
    }

    private Breakdown each(Definition definition, Indicators.Ask ask, List<Region> below) {
        var rows = below.stream()
                .map(region -> {
                    var seen = indicators.observe(
                            definition, new Indicators.Ask(region.code(), ask.from(), ask.asOf(), ask.knownAt()));
                    return new Breakdown.Row(region.code(), region.name(), seen.value(), null, null);
                })
                .toList();
        return new Breakdown(rows, null, BigDecimal.ZERO);
    }

    /// @param in        by region below
    /// @param elsewhere in the region, but in none below; null where nobody can tell
    private record Placed(
            Map<String, BigDecimal> in, @Nullable BigDecimal elsewhere) {}

    private static BigDecimal doubled(Placed placed, @Nullable BigDecimal whole) {
        var elsewhere = placed.elsewhere;
        return whole == null || elsewhere == null
                ? BigDecimal.ZERO
                : placed.in.values().stream().reduce(elsewhere, BigDecimal::add).subtract(whole);
    }

    private Placed placed(Formula formula, Span span, Indicators.Ask ask, List<Region> below) {
        return switch (formula) {
            case Formula.Count count -> count(count, span, ask, below);
            case Formula.Sum sum ->
                sum.of().stream()
                        .map(part -> placed(part, span, ask, below))
                        .reduce(Breakdowns::together)
                        .orElseThrow();
            case Formula.Share share -> reckoned(share, span, ask, below);
            case Formula.Growth growth -> reckoned(growth, span, ask, below);
        };
    }

    private static Placed together(Placed one, Placed other) {
        var sum = new HashMap<String, BigDecimal>();
        one.in.forEach((code, value) -> {
            var more = other.in.get(code);
            if (more != null) {
                sum.put(code, value.add(more));
            }
        });
        var here = one.elsewhere;
        var there = other.elsewhere;
        return new Placed(sum, here == null || there == null ? null : here.add(there));
    }

    /// By the places of the records; region by region where the measure tells none below.
    private Placed count(Formula.Count count, Span span, Indicators.Ask ask, List<Region> below) {
        var measure = indicators.measure(count.measure());
        var days = measure.isFlow() ? span : Span.on(span.to());
        var places =
                measure.byRegion(count.quantity(), new Selection(count.where(), ask.region(), days, ask.knownAt()));
        var finer = places.keySet().stream().anyMatch(place -> !place.isEmpty() && !place.equals(ask.region()));
        if (!measure.adds(count.quantity()) || !finer) {
            return vague(reckoned(count, span, ask, below), places);
        }
        var in = new HashMap<String, BigDecimal>();
        var left = new HashMap<>(places);
        for (var region : below) {
            var here = new ArrayList<BigDecimal>();
            regions.within(region.code()).forEach(code -> {
                var value = left.remove(code);
                if (value != null) {
                    here.add(value);
                }
            });
            in.put(region.code(), here.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return new Placed(in, left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// Where every region below shows 0, all there is lies in none of them.
    private static Placed vague(Placed reckoned, Map<String, BigDecimal> places) {
        var nothing = !places.isEmpty()
                && !reckoned.in.isEmpty()
                && reckoned.in.values().stream().allMatch(value -> value.signum() == 0);
        return nothing
                ? new Placed(reckoned.in, places.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : reckoned;
    }

    private Placed reckoned(Formula formula, Span span, Indicators.Ask ask, List<Region> below) {
        var in = new HashMap<String, BigDecimal>();
        for (var region : below) {
            var value = new Reckoning(indicators::measure, region.code(), ask.knownAt())
                    .reckon(formula, span)
                    .value();
            if (value != null) {
                in.put(region.code(), value);
            }
        }
        return new Placed(in, null);
    }
}
