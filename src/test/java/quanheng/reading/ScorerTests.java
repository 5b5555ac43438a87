package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quanheng.reading.PlanFacts.Indicator;
import quanheng.reading.PlanFacts.Task;

/// The measuring stick itself: it gives full marks to the gold and takes marks away for every damage.
class ScorerTests {
    /// What can be wrong with an output.
    enum Damage {
        EVERY_THIRD_TARGET_LEFT_OUT,
        VALUES_OFF_BY_ONE,
        UPPER_BOUNDS_EVERYWHERE,
        DEADLINES_OF_LAST_CENTURY,
        EVERY_THIRD_DUTY_LEFT_OUT,
        LEADS_AS_COOPERATORS,
        NO_PHASES,
        NO_MEMBERS;

        PlanFacts done(PlanFacts facts) {
            return switch (this) {
                case EVERY_THIRD_TARGET_LEFT_OUT -> withIndicators(facts, everyThirdLeftOut(facts.indicators()));
                case VALUES_OFF_BY_ONE -> withIndicators(facts, each(facts.indicators(), Damage::offByOne));
                case UPPER_BOUNDS_EVERYWHERE -> withIndicators(facts, each(facts.indicators(), Damage::upperBound));
                case DEADLINES_OF_LAST_CENTURY -> withIndicators(facts, each(facts.indicators(), Damage::lastCentury));
                case EVERY_THIRD_DUTY_LEFT_OUT -> withTasks(facts, everyThirdLeftOut(facts.tasks()));
                case LEADS_AS_COOPERATORS -> withTasks(facts, each(facts.tasks(), Damage::swapped));
                case NO_PHASES -> new PlanFacts(facts.indicators(), facts.tasks(), List.of(), facts.people());
                case NO_MEMBERS -> new PlanFacts(facts.indicators(), facts.tasks(), facts.stages(), List.of());
            };
        }

        private static PlanFacts withIndicators(PlanFacts facts, List<Indicator> indicators) {
            return new PlanFacts(indicators, facts.tasks(), facts.stages(), facts.people());
        }

        private static PlanFacts withTasks(PlanFacts facts, List<Task> tasks) {
            return new PlanFacts(facts.indicators(), tasks, facts.stages(), facts.people());
        }

        private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
            return all.stream().map(change).toList();
        }

        private static <T> List<T> everyThirdLeftOut(List<T> all) {
            return IntStream.range(0, all.size())
                    .filter(index -> index % 3 != 2)
                    .mapToObj(all::get)
                    .toList();
        }

        private static Indicator offByOne(Indicator from) {
            var amounts = from.amounts().stream()
                    .map(amount -> new Measured(
                            amount.values().stream()
                                    .map(value -> value.add(value.ulp()))
                                    .toList(),
                            amount.unit()))
                    .toList();
            return from.rewritten(from.quote(), amounts);
        }

        private static Indicator upperBound(Indicator from) {
            return changed(from, Set.of("<="), from.deadlines());
        }

        private static Indicator lastCentury(Indicator from) {
            return changed(from, from.comparators(), Set.of("1999-01-01"));
        }

        private static Indicator changed(Indicator from, Set<String> comparators, Set<String> deadlines) {
            return new Indicator(
                    from.name(),
                    from.quote(),
                    from.scope(),
                    comparators,
                    deadlines,
                    from.amounts(),
                    from.items(),
                    from.optional());
        }

        private static Task swapped(Task from) {
            return new Task(
                    from.number(),
                    from.section(),
                    from.titles(),
                    from.cooperators(),
                    from.leads(),
                    from.implied(),
                    from.optional(),
                    from.unitsOptional());
        }
    }

    @Test
    void givesFullMarksToWhatAPerfectReaderFinds() {
        assertThat(score(UnaryOperator.identity())).isEqualTo(1.0);
    }

    @Test
    void givesNothingToAnEmptyOutput() {
        var empty = new PlanFacts(List.of(), List.of(), List.of(), List.of());

        assertThat(score(facts -> empty)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void takesMarksAwayFromADamagedOutput(Damage damage) {
        assertThat(score(damage::done)).isLessThan(0.98);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void takesMarksAwayFromWhatOurReaderFindsWhenItIsDamaged(Damage damage) {
        var reader = new PlanReader();
        var whole = new Scorer();
        var damaged = new Scorer();
        for (var plan : Plan.made()) {
            var found = PlanFacts.of(reader.read(plan.text()));
            whole.add(plan.gold(), found);
            damaged.add(plan.gold(), damage.done(found));
        }

        assertThat(damaged.macro()).isLessThan(whole.macro() - 0.02);
    }

    /// Marks for a change of the gold; what the gold accepts besides the right answer is not handed in.
    private static double score(UnaryOperator<PlanFacts> output) {
        var scorer = new Scorer();
        Plan.made().forEach(plan -> scorer.add(plan.gold(), output.apply(answers(plan.gold()))));
        return scorer.macro();
    }

    private static PlanFacts answers(PlanFacts gold) {
        var indicators = gold.indicators().stream()
                .map(each -> Damage.changed(each, first(each.comparators()), first(each.deadlines())))
                .toList();
        return new PlanFacts(indicators, gold.tasks(), gold.stages(), gold.people());
    }

    private static Set<String> first(Set<String> accepted) {
        return Set.of(accepted.iterator().next());
    }
}
