package quanheng.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Criterion;
import quanheng.indicators.Formula;
import quanheng.indicators.Span;
import quanheng.pace.Growth;

/// Definitions reckoned by a database from SQL that was written for it.
abstract class Recounted {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    final Connection connection;

    Recounted(Connection connection) {
        this.connection = connection;
    }

    /// Where and when.
    ///
    /// @param region  six digits; empty for anywhere
    /// @param codes   all that lies in it
    /// @param edition of the concordance that is used
    record Asked(String region, Set<String> codes, Span span, int edition) {
        Asked over(int year) {
            return new Asked(region, codes, new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), edition);
        }
    }

    /// The SQL of one count; of amounts their sum.
    abstract String sql(Formula.Count count, Asked asked);

    /// The value of a formula; null where there is no data.
    @Nullable
    BigDecimal value(Formula formula, Asked asked) throws SQLException {
        return switch (formula) {
            case Formula.Count count -> number(sql(count, asked));
            case Formula.Sum sum -> {
                var total = BigDecimal.ZERO;
                for (var part : sum.of()) {
                    var value = value(part, asked);
                    total = value == null ? total : total.add(value);
                }
                yield total;
            }
            case Formula.Share share -> {
                var part = value(share.part(), asked);
                var whole = value(share.whole(), asked);
                yield part == null || whole == null || whole.signum() == 0
                        ? null
                        : part.multiply(share.times()).divide(whole, EXACT);
            }
            case Formula.Growth growth -> grown(growth, asked);
        };
    }

    private @Nullable BigDecimal grown(Formula.Growth growth, Asked asked) throws SQLException {
        var to = asked.span().to();
        var last = to.getDayOfYear() == to.lengthOfYear() ? to.getYear() : to.getYear() - 1;
        var from = asked.span().from();
        var values = new ArrayList<BigDecimal>();
        for (var year = (from == null ? last : Math.min(from.getYear(), last)) - 1; year <= last; year++) {
            var value = value(growth.of(), asked.over(year));
            values.add(value == null ? BigDecimal.ZERO : value);
        }
        if (values.stream().limit(values.size() - 1L).anyMatch(value -> value.signum() <= 0)) {
            return null;
        }
        return switch (growth.method()) {
            case ARITHMETIC -> Growth.arithmetic(values).percent();
            case COMPOUND -> Growth.compound(values).percent();
            case LOWEST -> Growth.lowest(values).percent();
        };
    }

    /// The counts a formula rests on, other than populations.
    static List<Formula.Count> counts(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> count.measure().startsWith("registers.") ? List.of(count) : List.of();
            case Formula.Sum sum ->
                sum.of().stream().flatMap(part -> counts(part).stream()).toList();
            case Formula.Share share -> {
                var both = new ArrayList<>(counts(share.part()));
                both.addAll(counts(share.whole()));
                yield both;
            }
            case Formula.Growth growth -> counts(growth.of());
        };
    }

    /// The values of a criterion named directly; none where it is not.
    static List<String> values(Formula.Count count, String name) {
        return count.where().stream()
                .filter(each -> each instanceof Criterion.Is is && is.is().equals(name))
                .flatMap(each -> ((Criterion.Is) each).values().stream())
                .toList();
    }

    static String quoted(Iterable<String> words) {
        var quoted = new ArrayList<String>();
        words.forEach(word -> quoted.add("'" + word + "'"));
        return quoted.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /// Which days of a flow, and which category and region, in the words all databases share.
    static void narrow(List<String> where, Formula.Count count, Asked asked) {
        var categories = values(count, "category");
        if (!categories.isEmpty()) {
            where.add("r.category in " + quoted(categories));
        }
        if (!asked.region().isEmpty()) {
            where.add("r.region_code in " + quoted(asked.codes()));
        }
    }

    static void within(List<String> where, String day, Span span) {
        where.add("%s <= '%s'".formatted(day, span.to()));
        if (span.from() != null) {
            where.add("%s >= '%s'".formatted(day, span.from()));
        }
    }

    @Nullable
    BigDecimal number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getBigDecimal(1) : null;
        }
    }
}
