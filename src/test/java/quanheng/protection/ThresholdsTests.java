package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(textBlock = """
        right=TRADEMARK act=COUNTERFEIT gains=30000,                       GAINS 30000,               the bar itself counts
        right=TRADEMARK act=COUNTERFEIT gains=29999.99,                    NONE,                      a cent below
        right=TRADEMARK act=COUNTERFEIT turnover=50000,                    TURNOVER 50000,            turnover has its own bar
        right=TRADEMARK act=COUNTERFEIT turnover=30000 rights=2,           TURNOVER 30000 LOWER,      two marks lower it
        right=TRADEMARK act=COUNTERFEIT gains=20000 repeat=YES,            GAINS 20000 LOWER,         so does a repeated act
        right=TRADEMARK act=COUNTERFEIT gains=300000,                      GAINS 30000 GRAVE,         ten times the bar
        right=TRADEMARK act=COUNTERFEIT gains=299999,                      GAINS 30000,               not ten times
        right=TRADEMARK act=COUNTERFEIT gains=200000 rights=2,             GAINS 20000 LOWER,         tenfold is of the plain bar
        right=TRADEMARK act=COUNTERFEIT_SERVICES gains=49999,              NONE,                      services from 50000 on
        right=TRADEMARK act=COUNTERFEIT_SERVICES gains=30000 rights=3,     GAINS 30000 LOWER,         several marks on services
        right=TRADEMARK act=COUNTERFEIT_SERVICES turnover=900000,          NONE,                      turnover of services has no bar
        right=DESIGN act=PASSING_OFF gains=100000,                         GAINS 100000,              passing off a patent
        right=DESIGN act=PASSING_OFF turnover=200000,                      TURNOVER 200000,           its turnover
        right=DESIGN act=PASSING_OFF loss=300000,                          LOSS 300000,               its loss
        right=DESIGN act=PASSING_OFF loss=299999 rights=2,                 NONE,                      several patents lower gains and turnover only
        right=DESIGN act=PASSING_OFF gains=50000 rights=2,                 GAINS 50000 LOWER,         two patents
        right=DESIGN act=PASSING_OFF gains=5000000,                        GAINS 100000,              passing off knows no aggravation
        right=TRADE_SECRET loss=300000,                                    LOSS 300000,               trade secret
        right=TRADE_SECRET gains=100000 rights=5,                          NONE,                      several secrets lower nothing
        right=TRADE_SECRET gains=100000 repeat=YES,                        GAINS 100000 LOWER,        a repeated act does
        right=TRADE_SECRET loss=3000000,                                   LOSS 300000 GRAVE,         ten times
        """)
    void reachesTheBarsOfTheLaw(String facts, String reached, String because) {
        var thresholds = Thresholds.of(Told.of(facts), DAY);
        var told = thresholds.reached().stream()
                .map(bar -> bar.measure() + " " + bar.yuan().toBigInteger() + (bar.lower() ? " LOWER" : "")
                        + (bar.grave() ? " GRAVE" : ""))
                .collect(Collectors.joining(";"));

        assertThat(told.isEmpty() ? "NONE" : told).as(because).isEqualTo(reached);
        assertThat(thresholds.mustDecide()).isEqualTo(!reached.equals("NONE"));
    }

    @Test
    void saysWhatNobodyToldAFigureFor() {
        var thresholds = Thresholds.of(Told.of("right=TRADEMARK act=COUNTERFEIT gains=1000"), DAY);

        assertThat(thresholds.below()).hasSize(1);
        assertThat(thresholds.unknown())
                .extracting(Thresholds.Bar::measure)
                .containsExactly(Thresholds.Measure.TURNOVER);
        assertThat(thresholds.isGrave()).isFalse();
    }

    @Test
    void aPatentInfringementIsNoCrime() {
        assertThatThrownBy(() -> Thresholds.of(Told.of("right=INVENTION act=INFRINGEMENT"), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
