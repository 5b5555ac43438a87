package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTests {
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    @ParameterizedTest(name = "{0}: {1} gives {2} %, reaches 8 %: {3}, because {4}")
    @CsvSource(textBlock = """
        10000 12000 11500 12590, arithmetic, 8.44,  true,  the mean of 20 and -4.17 and 9.48
        10000 12000 11500 12590, compound,   7.98,  false, the cube root of 1.259
        10000 12000 11500 12590, lowest,     -4.17, false, the second year fell
        10000 10800,             arithmetic, 8,     true,  one year is exactly 8 %
        10000 10800,             compound,   8,     true,  and by either method
        10000 10800 11664,       compound,   8,     true,  1.08 squared is exact and must not fall short by a digit
        1000000 1080000 1166400 1259712, compound, 8, true, 1.08 cubed likewise
        1000000 1080000 1166400 1259711, compound, 8.00, false, one short of it is short though it prints 8.00
        100 100,                 lowest,     0,     false, standing still
        100 0,                   compound,   -100,  false, all lost
        """)
    void isToldByItsMethod(String values, String method, BigDecimal percent, boolean reaches, String because) {
        var growth = grown(method, numbers(values));

        assertThat(growth.percent().setScale(2, RoundingMode.HALF_UP))
                .as(because)
                .isEqualByComparingTo(percent);
        assertThat(growth.reaches(EIGHT)).as(because).isEqualTo(reaches);
        assertThat(growth.reasons().getFirst().key()).isEqualTo("pace.growth." + method);
        assertThat(growth.reasons()).hasSize(growth.rates().size() + 1);
    }

    @Test
    void growsFromNothingNot() {
        assertThatThrownBy(() -> Growth.compound(numbers("0 5"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Growth.arithmetic(numbers("5"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Growth.compound(numbers("5 -1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCompoundRateLeadsFromTheFirstToTheLast() {
        var random = new Random(4711);
        for (var round = 0; round < 300; round++) {
            var values = new ArrayList<BigDecimal>();
            for (var year = 0; year < 2 + random.nextInt(6); year++) {
                values.add(BigDecimal.valueOf(1 + random.nextInt(100_000)));
            }
            var growth = Growth.compound(values);
            var factor = BigDecimal.ONE.add(growth.percent().movePointLeft(2));
            var led = values.getFirst().multiply(factor.pow(values.size() - 1));

            assertThat(led.subtract(values.getLast()).abs())
                    .as("%s grew by %s", values, growth.percent())
                    .isLessThan(values.getLast().multiply(new BigDecimal("1e-12")));
            assertThat(growth.percent())
                    .as("the mean of the rates is never below the constant rate")
                    .isLessThanOrEqualTo(
                            Growth.arithmetic(values).percent().round(new MathContext(18, RoundingMode.CEILING)));
        }
    }

    @ParameterizedTest(name = "{0} rises every year: {1}, because {2}")
    @CsvSource(textBlock = """
        2012=5 2013=6 2014=9,  true,    each is above the one before
        2012=5 2013=5 2014=9,  false,   standing still is no rise
        2012=5 2013=7 2014=6,  false,   the last fell
        2012=5 2014=9,         unknown, the year between is missing
        2012=9 2014=5 2015=4,  false,   a missing year does not hide a fall
        2012=5,                unknown, there is nothing to compare with
        """)
    void risesEveryYear(String values, String expected, String because) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        Arrays.stream(values.split(" "))
                .map(each -> each.split("="))
                .forEach(each -> byYear.put(Integer.valueOf(each[0]), new BigDecimal(each[1])));

        var holds = Rise.of(byYear).holds();

        assertThat(holds == null ? "unknown" : holds.toString()).as(because).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} times {2} is {3}, because {4}")
    @CsvSource(textBlock = """
        2292000, 1408280000, 10000, 16.28, patents of the country for each 10 000 people
        45,      50,         100,   90,    percent
        0,       50,         100,   0,     none of some is 0
        5,       0,          100,   none,  there is nothing to divide by
        """)
    void sharesOneOfAnother(BigDecimal part, BigDecimal whole, BigDecimal times, String expected, String because) {
        var value = Share.of(part, whole, times).value();

        assertThat(value == null ? "none" : Exactly.shown(value).toPlainString())
                .as(because)
                .isEqualTo(expected);
    }

    private static Growth grown(String method, List<BigDecimal> values) {
        return switch (method) {
            case "arithmetic" -> Growth.arithmetic(values);
            case "compound" -> Growth.compound(values);
            default -> Growth.lowest(values);
        };
    }

    static List<BigDecimal> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(BigDecimal::new).toList();
    }
}
