package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same plan printed otherwise reads the same: script, width, numbering, line breaks, noise, order, figures.
class MetamorphicTests {
    private static final double TOLERANCE = 0.02;
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path SEED_GOLD = Path.of("../shared/gold/seeds");

    private final PlanReader reader = new PlanReader();

    @ParameterizedTest
    @EnumSource
    void readsMadePlansAsWellAfter(Rewrite rewrite) {
        readsAsWellAfter(rewrite, Plan.made());
    }

    @ParameterizedTest
    @EnumSource
    void readsIssuedPlansAsWellAfter(Rewrite rewrite) {
        readsAsWellAfter(rewrite, issued());
    }

    @ParameterizedTest
    @EnumSource
    void changesSomethingInTheMadePlans(Rewrite rewrite) {
        assertThat(Plan.made())
                .anyMatch(plan ->
                        !rewrite.of(plan).text().strip().equals(plan.text().strip()));
    }

    @Test
    void quotesTheSourceInEveryMadePlan() {
        assertThat(Plan.made()).allSatisfy(plan -> Quotes.check(reader.read(plan.text())));
    }

    @Test
    void quotesTheSourceInEveryIssuedPlan() {
        assertThat(issued()).allSatisfy(plan -> Quotes.check(reader.read(plan.text())));
    }

    private void readsAsWellAfter(Rewrite rewrite, List<Plan> plans) {
        var before = new Scorer();
        var after = new Scorer();
        for (var plan : plans) {
            var rewritten = rewrite.of(plan);
            var reading = reader.read(rewritten.text());
            Quotes.check(reading);
            before.add(plan.gold(), PlanFacts.of(reader.read(plan.text())));
            after.add(rewritten.gold(), PlanFacts.of(reading));
        }

        assertThat(after.macro())
                .as("%s%nbefore %s%nafter  %s", rewrite, before, after)
                .isGreaterThanOrEqualTo(before.macro() - TOLERANCE);
    }

    private static List<Plan> issued() {
        assumeThat(Files.isDirectory(SEEDS) && Files.isDirectory(SEED_GOLD))
                .as("the issued plans lie beside the project, not in it")
                .isTrue();
        return Plan.in(SEEDS, SEED_GOLD);
    }
}
