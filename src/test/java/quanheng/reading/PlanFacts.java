package quanheng.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in a plan, as far as it is scored: either what a perfect reader finds or what ours found.
///
/// @param stages phases of the plan, those that may be left out included
record PlanFacts(List<Indicator> indicators, List<Task> tasks, List<Stage> stages, List<Person> people) {
    /// A target.
    ///
    /// @param comparators the right sign first, then those accepted too
    /// @param deadlines   days as `2025-12-31`, the right one first; empty text for none
    /// @param amounts     the right value first, then those accepted too; empty for a direction without value
    /// @param items       shorter names, where one sentence sets a direction for several things
    record Indicator(
            String name,
            String quote,
            String scope,
            Set<String> comparators,
            Set<String> deadlines,
            List<Measured> amounts,
            List<String> items,
            boolean optional) {
        Indicator rewritten(String newQuote, List<Measured> newAmounts) {
            return new Indicator(name, newQuote, scope, comparators, deadlines, newAmounts, items, optional);
        }
    }

    /// A duty.
    ///
    /// @param titles        the right title first, then those accepted too
    /// @param implied       bodies that are neither expected nor wrong among those that cooperate
    /// @param unitsOptional true where its bodies are not scored
    record Task(
            String number,
            String section,
            List<String> titles,
            List<String> leads,
            List<String> cooperators,
            List<String> implied,
            boolean optional,
            boolean unitsOptional) {}

    /// A phase, by its months.
    record Stage(
            String name,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            boolean optional) {}

    /// A member of a body.
    record Person(String role, String name, String post, boolean optional) {}

    /// What our reader found; rules and entitlements are no targets.
    static PlanFacts of(Reading reading) {
        return new PlanFacts(
                reading.all(Target.class).stream()
                        .filter(target -> !target.rule())
                        .map(target -> indicator(target, reading.source()))
                        .toList(),
                reading.all(Duty.class).stream().map(PlanFacts::task).toList(),
                reading.all(Phase.class).stream()
                        .map(phase -> new Stage(phase.name(), month(phase.startsOn()), month(phase.endsOn()), false))
                        .toList(),
                reading.all(Member.class).stream()
                        .map(member -> new Person(member.role(), member.name(), member.post(), false))
                        .toList());
    }

    private static Indicator indicator(Target target, String source) {
        return new Indicator(
                target.name(),
                target.span().in(source),
                Objects.requireNonNullElse(target.scope(), ""),
                Set.of(target.comparison().sign()),
                Set.of(Objects.toString(target.deadline(), "")),
                amounts(target.quantity()),
                List.of(),
                false);
    }

    private static List<Measured> amounts(@Nullable Quantity quantity) {
        if (quantity == null) {
            return List.of();
        }
        var values = quantity.isRange() ? List.of(quantity.low(), quantity.high()) : List.of(quantity.low());
        return List.of(new Measured(values, quantity.unit()));
    }

    private static Task task(Duty duty) {
        return new Task(
                duty.number(),
                duty.section(),
                List.of(duty.title()),
                duty.leads().stream().map(UnitMention::name).toList(),
                duty.cooperators().stream().map(UnitMention::name).toList(),
                List.of(),
                false,
                false);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
