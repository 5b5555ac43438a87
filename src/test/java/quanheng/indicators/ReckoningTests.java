package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares are reckoned exactly, and tell no data apart from 0.
class ReckoningTests {
    @ParameterizedTest(name = "{0} of {1} times {2} is {3}: {4}")
    @CsvSource(textBlock = """
        2292000, 1408280000, 10000, 16.28, patents of the country for each 10000 people
        45,      50,         100,   90.00, cases closed of those carried over and taken
        0,       50,         100,   0.00,  none of some is 0
        7,       ,           100,   ,      no population is no data
        ,        50,         100,   ,      nor is a part nobody told
        7,       0,          100,   ,      there is no share of nothing
        """)
    void divideThePartByTheWhole(
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            BigDecimal times,
            @Nullable BigDecimal share,
            String because) {
        Function<String, Measure> measures = id -> new Fixed(id, id.equals("part") ? part : whole);
        var formula = new Formula.Share(count("part"), count("whole"), times);

        var result = new Reckoning(measures, "", null).reckon(formula, Span.on(LocalDate.of(2025, 12, 31)));

        var value = result.value();
        if (share == null) {
            assertThat(value).as(because).isNull();
            assertThat(result.notes()).as(because).isNotEmpty();
        } else {
            assertThat(value).as(because).isNotNull();
            assertThat(String.valueOf(value == null ? null : value.setScale(2, RoundingMode.HALF_UP)))
                    .as(because)
                    .isEqualTo(share.toPlainString());
        }
    }

    private static Formula count(String measure) {
        return new Formula.Count(measure, "records", List.of());
    }

    /// A measure that always tells the same.
    private record Fixed(String id, @Nullable BigDecimal told) implements Measure {
        @Override
        public boolean isFlow() {
            return false;
        }

        @Override
        public List<String> quantities() {
            return List.of("records");
        }

        @Override
        public Set<String> criteria() {
            return Set.of();
        }

        @Override
        public Counted count(String quantity, Selection selection) {
            return told == null
                    ? Counted.none(Phrase.of("indicators.note.no-population", "", id))
                    : new Counted(told, told.longValue(), List.of());
        }

        @Override
        public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
            return Map.of();
        }

        @Override
        public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
            return Map.of();
        }

        @Override
        public List<CountedRecord> records(Selection selection, int offset, int limit) {
            return List.of();
        }

        @Override
        public Optional<Explanation> explain(Selection selection, String record) {
            return Optional.empty();
        }

        @Override
        public String words(Criterion.Is criterion, Locale language) {
            return criterion.is();
        }
    }
}
