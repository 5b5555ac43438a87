package quanheng.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A target divided among regions (指标分解), and whether the shares come to it.
///
/// @param whole  the target
/// @param shares by region
/// @param sum    of the shares
/// @param gap    the sum less the target: below 0 what nobody has taken over
public record Split(
        BigDecimal whole, SortedMap<String, BigDecimal> shares, BigDecimal sum, BigDecimal gap, List<Reason> reasons) {
    public Split {
        shares = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        reasons = List.copyOf(reasons);
    }

    /// Adds shares up.
    public static Split of(BigDecimal whole, Map<String, BigDecimal> shares) {
        var sum = Exactly.sum(shares.values());
        var gap = sum.subtract(whole);
        var reason = switch (gap.signum()) {
            case 0 -> Reason.of("split.adds-up", shares.size(), sum);
            case 1 -> Reason.of("split.more", shares.size(), sum, whole, gap);
            default -> Reason.of("split.less", shares.size(), sum, whole, gap.negate());
        };
        return new Split(whole, new TreeMap<>(shares), sum, gap, List.of(reason));
    }

    public boolean addsUp() {
        return gap.signum() == 0;
    }

    /// Divides a target in proportion to a base, such as what each region had last year. Each gets its part rounded
    /// down; what is left goes, one unit each, to those that lost most (largest remainder, 最大余数法), of equals to the
    /// larger base, then to the lower code. So it adds up exactly.
    ///
    /// @param places decimals of a share
    /// @param base   by region, none below 0, not all 0
    /// @throws IllegalArgumentException where the base or the target will not do
    public static Split proposed(BigDecimal whole, int places, Map<String, BigDecimal> base) {
        var total = Exactly.sum(base.values());
        if (total.signum() <= 0 || base.values().stream().anyMatch(each -> each.signum() < 0)) {
            throw new IllegalArgumentException("nothing to divide by");
        }
        if (whole.signum() < 0 || whole.stripTrailingZeros().scale() > places) {
            throw new IllegalArgumentException("%s cannot be divided into %d places".formatted(whole, places));
        }
        var shares = new TreeMap<String, BigDecimal>();
        var lost = new HashMap<String, BigDecimal>();
        base.forEach((region, each) -> {
            var parts = whole.multiply(each).movePointRight(places).divideAndRemainder(total);
            shares.put(region, parts[0].movePointLeft(places).setScale(places, RoundingMode.UNNECESSARY));
            lost.put(region, parts[1]);
        });
        var unit = BigDecimal.ONE.movePointLeft(places);
        var left = whole.subtract(Exactly.sum(shares.values()))
                .movePointRight(places)
                .intValueExact();
        lost.keySet().stream()
                .sorted(Comparator.comparing((String region) -> lost.get(region))
                        .thenComparing(base::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(region -> shares.merge(region, unit, BigDecimal::add));
        var split = of(whole, shares);
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of("split.proportional", total, left));
        reasons.addAll(split.reasons());
        return new Split(whole, split.shares(), split.sum(), split.gap(), reasons);
    }

    /// What targets that are rates come to together, each weighing as much as its base: shares of 10,000 people or
    /// percent do not add up.
    ///
    /// @param base by region, such as populations
    /// @return null where a region has no base
    public static @Nullable BigDecimal together(Map<String, BigDecimal> rates, Map<String, BigDecimal> base) {
        var over = BigDecimal.ZERO;
        var under = BigDecimal.ZERO;
        for (var each : rates.entrySet()) {
            var weight = base.get(each.getKey());
            if (weight == null) {
                return null;
            }
            over = over.add(each.getValue().multiply(weight));
            under = under.add(weight);
        }
        return under.signum() == 0 ? null : Exactly.told(Exactly.divide(over, under));
    }
}
