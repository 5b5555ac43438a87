package quanheng.budgets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether money grows from year to year (投入增长). A year without any line of a use has no data, which is not 0: it is
/// neither growth nor a fall.
///
/// @param use    null for all uses together
/// @param before planned the year before, in yuan; null for no data
/// @param planned in yuan; null for no data
/// @param falls  the lines that fell or ended, where it failed
public record Growth(
        BudgetLine.@Nullable Use use,
        int year,
        @Nullable BigDecimal before,
        @Nullable BigDecimal planned,
        Verdict verdict,
        List<Fall> falls) {
    public Growth {
        falls = List.copyOf(falls);
    }

    /// A line that did not grow.
    ///
    /// @param now null where it ended
    public record Fall(
            String name, BigDecimal before, @Nullable BigDecimal now) {}

    /// The names of the lines that did not grow.
    public List<String> lines() {
        return falls.stream().map(Fall::name).toList();
    }

    /// By how much it grew, in yuan; null where there is no data.
    public @Nullable BigDecimal difference() {
        return before == null || planned == null ? null : planned.subtract(before);
    }

    /// What a plan asks for.
    public enum Rule {
        /// 逐年增加: more than the year before.
        EVERY_YEAR,
        /// 必要增长: not less than the year before.
        NECESSARY
    }

    /// How a year did.
    public enum Verdict {
        HOLDS,
        FAILS,
        NO_DATA
    }

    /// The years from one to another, for all uses together and for each, in that order.
    public static List<Growth> of(List<BudgetLine> lines, Rule rule, int from, int to) {
        var all = new ArrayList<>(series(null, lines, rule, new Years(from, to)));
        for (var use : BudgetLine.Use.values()) {
            var own = lines.stream().filter(line -> line.use() == use).toList();
            if (!own.isEmpty()) {
                all.addAll(series(use, own, rule, new Years(from, to)));
            }
        }
        return all;
    }

    private record Years(int from, int to) {}

    private static List<Growth> series(BudgetLine.@Nullable Use use, List<BudgetLine> lines, Rule rule, Years years) {
        var found = new ArrayList<Growth>();
        for (var year = years.from() + 1; year <= years.to(); year++) {
            var before = byName(lines, year - 1);
            var now = byName(lines, year);
            var one = sum(before);
            var other = sum(now);
            var verdict = verdict(one, other, rule);
            found.add(new Growth(
                    use, year, one, other, verdict, verdict == Verdict.FAILS ? fallen(before, now, rule) : List.of()));
        }
        return found;
    }

    private static Verdict verdict(@Nullable BigDecimal before, @Nullable BigDecimal now, Rule rule) {
        if (before == null || now == null) {
            return Verdict.NO_DATA;
        }
        return now.compareTo(before) >= (rule == Rule.EVERY_YEAR ? 1 : 0) ? Verdict.HOLDS : Verdict.FAILS;
    }

    private static Map<String, BigDecimal> byName(List<BudgetLine> lines, int year) {
        return lines.stream()
                .filter(line -> line.year() == year)
                .collect(Collectors.toMap(BudgetLine::name, BudgetLine::planned, BigDecimal::add, TreeMap::new));
    }

    private static @Nullable BigDecimal sum(Map<String, BigDecimal> lines) {
        return lines.isEmpty() ? null : lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Lines that fell or ended; where none did and more is asked for, those that stayed.
    private static List<Fall> fallen(Map<String, BigDecimal> before, Map<String, BigDecimal> now, Rule rule) {
        var fallen = before.entrySet().stream()
                .filter(each -> now.getOrDefault(each.getKey(), BigDecimal.ZERO).compareTo(each.getValue()) < 0)
                .map(each -> new Fall(each.getKey(), each.getValue(), now.get(each.getKey())))
                .toList();
        return fallen.isEmpty() && rule == Rule.EVERY_YEAR
                ? before.entrySet().stream()
                        .map(each -> new Fall(each.getKey(), each.getValue(), now.get(each.getKey())))
                        .toList()
                : fallen;
    }
}
