package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTests {
    @ParameterizedTest(name = "{1} for {0}: gap {2}, because {3}")
    @CsvSource(textBlock = """
        28000, a=20000 b=8000,  0,    they come to it
        28000, a=20000 b=7500,  -500, 500 have nobody
        28000, a=20000 b=8500,  500,  500 too many
        0.3,   a=0.1 b=0.2,     0,    decimals add up exactly
        5,     '',              -5,   nobody has any
        """)
    void addsSharesUp(BigDecimal whole, String shares, BigDecimal gap, String because) {
        var split = Split.of(whole, numbers(shares));

        assertThat(split.gap()).as(because).isEqualByComparingTo(gap);
        assertThat(split.addsUp()).as(because).isEqualTo(gap.signum() == 0);
        assertThat(split.reasons().getFirst().key())
                .isEqualTo("pace.split." + (gap.signum() == 0 ? "adds-up" : gap.signum() > 0 ? "more" : "less"));
    }

    @ParameterizedTest(name = "{0} with {1} decimals by {2}: {3}, because {4}")
    @CsvSource(textBlock = """
        100, 0, a=1 b=1 c=1,   a=34 b=33 c=33,      of equals the lower code
        100, 0, a=1 b=2 c=3,   a=17 b=33 c=50,      16.67 lost most
        10,  0, a=0 b=5,       a=0 b=10,            nothing for nothing
        10,  0, a=1 b=1 c=2 d=3, a=2 b=1 c=3 d=4,   1.43 1.43 2.86 4.29: one more for c and then for a
        1,   2, a=1 b=1 c=1,   a=0.34 b=0.33 c=0.33, hundredths
        7,   0, a=0.5 b=0.5,   a=4 b=3,             a base with decimals
        """)
    void proposesSharesInProportion(BigDecimal whole, int places, String base, String expected, String because) {
        var split = Split.proposed(whole, places, numbers(base));

        assertThat(split.shares()).as(because).isEqualTo(numbers(expected));
        assertThat(split.addsUp()).isTrue();
    }

    @Test
    void alwaysAddsUpAndStaysWithinOneUnitOfThePart() {
        var random = new Random(12);
        for (var round = 0; round < 500; round++) {
            var places = random.nextInt(3);
            var whole = BigDecimal.valueOf(random.nextInt(1_000_000), places);
            var base = new TreeMap<String, BigDecimal>();
            for (var region = 0; region < 1 + random.nextInt(12); region++) {
                base.put("4407%02d".formatted(region), BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3)));
            }
            base.put("440799", BigDecimal.ONE);
            var split = Split.proposed(whole, places, base);
            var total = base.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(split.sum()).as("%s by %s", whole, base).isEqualByComparingTo(whole);
            split.shares()
                    .forEach((region, share) -> assertThat(share.subtract(
                                            whole.multiply(base.get(region)).divide(total, 20, RoundingMode.HALF_EVEN))
                                    .abs())
                            .as("%s of %s by %s", region, whole, base)
                            .isLessThan(BigDecimal.ONE.movePointLeft(places)));
        }
    }

    @Test
    void weighsRatesByTheirBase() {
        var rates = Map.of("a", new BigDecimal("10"), "b", new BigDecimal("40"));

        assertThat(Split.together(rates, Map.of("a", new BigDecimal("200"), "b", new BigDecimal("100"))))
                .as("(10 × 200 + 40 × 100) ÷ 300")
                .isEqualByComparingTo("20");
        assertThat(Split.together(rates, Map.of("a", BigDecimal.ONE)))
                .as("b has no base")
                .isNull();
    }

    @Test
    void refusesWhatCannotBeDivided() {
        var some = Map.of("a", BigDecimal.ONE);

        assertThatThrownBy(() -> Split.proposed(BigDecimal.TEN, 0, Map.of("a", BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.proposed(new BigDecimal("0.5"), 0, some))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.proposed(BigDecimal.TEN, 0, Map.of("a", new BigDecimal("-1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, BigDecimal> numbers(String words) {
        var numbers = new TreeMap<String, BigDecimal>();
        Arrays.stream(words.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .forEach(each -> numbers.put(each[0], new BigDecimal(each[1])));
        return numbers;
    }
}
