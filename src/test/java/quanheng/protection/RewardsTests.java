package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} of {1} earns {2}: {5}")
    @CsvSource(textBlock = """
        FIRST,  1000000,  50000.00,   SHARE, false, five per cent
        SECOND, 1000000,  30000.00,   SHARE, false, three per cent
        THIRD,  1000000,  10000.00,   SHARE, false, one per cent
        FIRST,  80000,    5000.00,    FLOOR, false, the least of the first grade
        SECOND, 80000,    3000.00,    FLOOR, false, the least of the second
        THIRD,  80000,    1000.00,    FLOOR, false, the least of the third
        FIRST,  ,         5000.00,    FLOOR, false, no forfeiture: the floor applies
        FIRST,  30000000, 1000000.00, CAP,   true,  no case earns more
        FIRST,  9999999,  499999.95,  SHARE, false, five cents under the finance department's sum
        FIRST,  10000000, 500000.00,  SHARE, true,  the finance department has to agree
        """)
    void earnsByGradeAndForfeiture(
            Rewards.Grade grade,
            BigDecimal forfeited,
            BigDecimal yuan,
            Rewards.Step step,
            boolean finance,
            String because) {
        var award = Rewards.reckon(new Rewards.Report(grade, forfeited, Set.of()), DAY);

        assertThat(award).as(because).isInstanceOfSatisfying(Rewards.Award.Due.class, due -> {
            assertThat(due.yuan()).isEqualTo(yuan);
            assertThat(due.needsFinance()).isEqualTo(finance);
            assertThat(due.step()).isEqualTo(step);
        });
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource
    void earnsNothingWhereTheRuleBarsIt(Rewards.Bar bar) {
        var report = new Rewards.Report(Rewards.Grade.FIRST, new BigDecimal(1_000_000), Set.of(bar));

        assertThat(Rewards.reckon(report, DAY)).isInstanceOfSatisfying(Rewards.Award.None.class, none -> {
            assertThat(none.bars()).containsExactly(bar);
            assertThat(none.rule().id()).isEqualTo("RWD-01");
        });
    }

    @Test
    void anExpertTiedToAPartyStandsAside() {
        var tie = new Recusal.Tie(
                Recusal.Kind.EMPLOYED, "云台机电有限公司", LocalDate.of(2015, 1, 1), LocalDate.of(2023, 11, 20));
        var kin = new Recusal.Tie(Recusal.Kind.KIN, "某人", LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1));
        var tied = new Recusal.Expert("甲专家", Set.of("F04D"), List.of(tie, kin));
        var free = new Recusal.Expert("乙专家", Set.of("F04D"), List.of());

        var choice = Recusal.among(List.of(tied, free), List.of("云台机电有限公司"), DAY, 3);

        assertThat(choice.free()).containsExactly(free);
        assertThat(choice.excluded().getFirst().grounds())
                .extracting(Recusal.Ground::tie)
                .containsExactly(tie);
        assertThat(Recusal.grounds(tied, List.of("云台机电有限公司"), DAY.plusDays(1), 3))
                .isEmpty();
        assertThat(Recusal.grounds(tied, List.of("某人"), DAY, 3))
                .as("kin never wears off")
                .hasSize(1);
    }
}
