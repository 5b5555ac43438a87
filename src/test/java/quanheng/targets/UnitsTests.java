package quanheng.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Units of plans against those of definitions.
class UnitsTests {
    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource(textBlock = """
            件,   件,      SAME,    the same word
            万件, 件,      SAME,    only the scale differs
            亿元, 万元,    SAME,    both are yuan
            家,   个,      ALIKE,   both count things
            件,   件/万人, ALIKE,   plans leave out the people they divide by
            %,    件,      OTHER,   a share is no number of pieces
            人次, 人,      OTHER,   heads at events are not persons
            公里, 件,      UNKNOWN, nobody has said what it is
            """)
    void fitWhereTheyMeasureTheSame(String one, String other, Units.Fit fit, String because) {
        assertThat(Units.fit(one, other)).as(because).isEqualTo(fit);
    }

    @ParameterizedTest(name = "{0} {1} are {3} {2}: {4}")
    @CsvSource(textBlock = """
            1.8,  万件, 件,   18000,  ten thousand pieces
            60,   亿元, 万元, 600000, a hundred million yuan are ten thousand times ten thousand
            5820, 万元, 亿元, 0.582,  nothing is rounded
            48,   件,   件/万人, 48,  a number by people stays what it is
            90,   %,    %,    90,     a share stays what it is
            """)
    void turnIntoEachOther(BigDecimal amount, String from, String to, BigDecimal turned, String because) {
        assertThat(Units.convert(amount, from, to)).as(because).isEqualByComparingTo(turned);
    }
}
