package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class RuleCheckTests {
    @Test
    void findsNoFaultInTheRows() {
        assertThat(check(List.of()).findings())
                .filteredOn(found -> found.kind().isFault() && !found.detail().contains("Tests"))
                .isEmpty();
    }

    @Test
    void knowsWhereRulesAreUsed() {
        assertThat(uses(List.of()).of("LIF-08")).contains("rights · Annuities");
        assertThat(uses(List.of()).of("CLK-01")).contains("law · DayReckoning");
        assertThat(uses(List.of()).of("ZZZ-01")).isEmpty();
    }

    @Test
    void noticesACitationOfARuleThatIsNotThere() {
        var cited = List.of(new RuleUse.Use("ADJ-77", "somewhere"));

        assertThat(check(cited).findings())
                .anyMatch(found -> found.kind() == RuleCheck.Kind.UNKNOWN
                        && found.subject().equals("ADJ-77")
                        && found.detail().contains("somewhere"));
    }

    @Test
    void noticesADayCoveredTwice() {
        var row = Rules.on("ADJ-07", LocalDate.of(2026, 1, 1));

        assertThat(check(List.of())
                        .findings(Stream.concat(Rules.all().stream(), Stream.of(row))
                                .toList()))
                .contains(new RuleCheck.Finding(RuleCheck.Kind.OVERLAPPING, "ADJ-07", "2025-02-01"));
    }

    @Test
    void noticesAConventionForNoRule() {
        var rows =
                Rules.all().stream().filter(rule -> !rule.id().equals("ADJ-10")).toList();

        assertThat(check(List.of()).findings(rows))
                .contains(new RuleCheck.Finding(RuleCheck.Kind.IDLE_CONVENTION, "ADJ-10", ""));
    }

    @Test
    void listsWhatNobodyUsesAndNobodyHasVerified() {
        assertThat(check(List.of()).findings())
                .anyMatch(found -> found.kind() == RuleCheck.Kind.UNVERIFIED
                        && found.subject().equals("CMP-02"))
                .noneMatch(found ->
                        found.kind() == RuleCheck.Kind.UNUSED && found.subject().startsWith("LIF-08"));
    }

    private static RuleCheck check(List<RuleUse.Use> cited) {
        return new RuleCheck(uses(cited));
    }

    private static RuleUses uses(List<RuleUse.Use> cited) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("use", (RuleUse) () -> cited);
        return new RuleUses(beans.getBeanProvider(RuleUse.class));
    }
}
