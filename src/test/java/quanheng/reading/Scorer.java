package quanheng.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.reading.PlanFacts.Indicator;
import quanheng.reading.PlanFacts.Person;
import quanheng.reading.PlanFacts.Stage;
import quanheng.reading.PlanFacts.Task;

/// Compares what was found in a set of plans with what a perfect reader finds, part by part.
final class Scorer {
    /// A part that is scored; the macro score is the mean of all parts.
    enum Part {
        INDICATORS,
        COMPARATOR,
        DEADLINE,
        TASKS,
        LEAD,
        COOPERATION,
        PHASES,
        ORGANIZATION
    }

    private static final Pattern TWO_NAMES = Pattern.compile("^(.*?)[<(〈《\\[](.+?)[>)〉》\\]]$");
    private static final Pattern ORDINAL = Pattern.compile("^[(（]?[一二三四五六七八九十]+[)）]|^第[一二三四五六七八九十\\d]+阶段[:：]?");

    private final Map<Part, Counts> parts = new EnumMap<>(Part.class);

    Scorer() {
        for (var part : Part.values()) {
            parts.put(part, new Counts());
        }
    }

    /// Adds one plan to the set.
    Scorer add(PlanFacts gold, PlanFacts found) {
        addIndicators(gold.indicators(), found.indicators());
        addTasks(gold.tasks(), found.tasks());
        var stages = Pairing.of(gold.stages(), found.stages(), Stage::optional, Scorer::likeness);
        stages.count(gold.stages(), found.stages(), Stage::optional, counts(Part.PHASES));
        var people = Pairing.of(gold.people(), found.people(), Person::optional, Scorer::likeness);
        people.count(gold.people(), found.people(), Person::optional, counts(Part.ORGANIZATION));
        return this;
    }

    /// One part's score from 0 to 1; none where no plan has such a thing.
    OptionalDouble score(Part part) {
        return switch (part) {
            case COMPARATOR, DEADLINE -> {
                var share = counts(part).share();
                var due = counts(Part.INDICATORS).expectsAny();
                yield share.isEmpty() && due ? OptionalDouble.of(0) : share;
            }
            case INDICATORS, TASKS, LEAD, COOPERATION, PHASES, ORGANIZATION ->
                counts(part).f1();
        };
    }

    /// The mean of the parts.
    double macro() {
        return Arrays.stream(Part.values())
                .map(this::score)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        var line = new StringBuilder("macro %.3f".formatted(macro()));
        for (var part : Part.values()) {
            score(part).ifPresent(score -> line.append("  %s %.3f".formatted(part.name(), score)));
        }
        return line.toString();
    }

    private Counts counts(Part part) {
        return parts.computeIfAbsent(part, key -> new Counts());
    }

    private void addIndicators(List<Indicator> gold, List<Indicator> found) {
        var pairing = Pairing.of(gold, found, Indicator::optional, Scorer::likeness);
        var again = new ArrayList<Indicator>();
        for (var j = 0; j < found.size(); j++) {
            if (!pairing.byFound().containsKey(j) && repeatsADirection(found.get(j), gold, pairing)) {
                again.add(found.get(j));
            }
        }
        pairing.count(gold, found, Indicator::optional, counts(Part.INDICATORS));
        counts(Part.INDICATORS).add(0, -again.size(), 0);
        pairing.byGold().forEach((i, j) -> {
            counts(Part.COMPARATOR)
                    .add(gold.get(i).comparators().containsAll(found.get(j).comparators()));
            counts(Part.DEADLINE)
                    .add(gold.get(i).deadlines().containsAll(found.get(j).deadlines()));
        });
    }

    /// A direction that the reader split into several counts once.
    private static boolean repeatsADirection(Indicator extra, List<Indicator> gold, Pairing pairing) {
        return extra.amounts().isEmpty()
                && pairing.byGold().keySet().stream()
                        .map(gold::get)
                        .anyMatch(known -> known.amounts().isEmpty() && likeness(known, extra) != Pairing.NEVER);
    }

    private static double likeness(Indicator gold, Indicator found) {
        if (!sameAmount(gold.amounts(), found.amounts())) {
            return Pairing.NEVER;
        }
        var names = new ArrayList<>(gold.items());
        names.add(gold.name());
        var name = names.stream()
                .mapToDouble(each -> Likeness.of(each, found.name()))
                .max()
                .orElse(0);
        var quote = Likeness.overlap(gold.quote(), found.quote());
        if (name < 0.5 && quote < 0.5) {
            return Pairing.NEVER;
        }
        var scope = !gold.scope().isEmpty() && Likeness.bare(gold.scope()).equals(Likeness.bare(found.scope()));
        var exact = Likeness.bare(gold.quote()).equals(Likeness.bare(found.quote()));
        return Math.max(name, quote) + 0.5 * name + (scope ? 0.05 : 0) + (exact ? 0.05 : 0);
    }

    private static boolean sameAmount(List<Measured> gold, List<Measured> found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return gold.isEmpty() && found.isEmpty();
        }
        return gold.stream().anyMatch(amount -> amount.equalTo(found.getFirst()));
    }

    private void addTasks(List<Task> gold, List<Task> found) {
        var pairing = Pairing.of(gold, found, Task::optional, Scorer::likeness);
        pairing.count(gold, found, Task::optional, counts(Part.TASKS));
        for (var i = 0; i < gold.size(); i++) {
            var task = gold.get(i);
            var match = pairing.byGold().get(i);
            if (!task.unitsOptional() && (match != null || !task.optional())) {
                var other = match == null ? null : found.get(match);
                addUnits(task.leads(), other == null ? List.of() : other.leads(), List.of(), Part.LEAD);
                var cooperators = other == null ? List.<String>of() : other.cooperators();
                addUnits(task.cooperators(), cooperators, task.implied(), Part.COOPERATION);
            }
        }
        for (var j = 0; j < found.size(); j++) {
            if (!pairing.byFound().containsKey(j)) {
                addUnits(List.of(), found.get(j).leads(), List.of(), Part.LEAD);
                addUnits(List.of(), found.get(j).cooperators(), List.of(), Part.COOPERATION);
            }
        }
    }

    private static double likeness(Task gold, Task found) {
        var title = found.titles().getFirst();
        var best = gold.titles().stream()
                .mapToDouble(each -> Likeness.of(each, title))
                .max()
                .orElse(0);
        if (best < 0.6) {
            return Pairing.NEVER;
        }
        var number = Likeness.bare(gold.number()).equals(Likeness.bare(found.number())) ? 0.02 : 0;
        return best + number + 0.05 * Likeness.of(gold.section(), found.section());
    }

    private void addUnits(List<String> gold, List<String> found, List<String> implied, Part part) {
        var hits = new HashSet<Integer>();
        var invented = 0;
        for (var unit : found) {
            var hit = indexOf(gold, unit);
            if (hit >= 0) {
                hits.add(hit);
            } else if (indexOf(implied, unit) < 0) {
                invented++;
            }
        }
        counts(part).add(hits.size(), invented, gold.size() - hits.size());
    }

    private static int indexOf(List<String> units, String unit) {
        var names = namesOf(unit);
        for (var i = 0; i < units.size(); i++) {
            if (namesOf(units.get(i)).stream().anyMatch(names::contains)) {
                return i;
            }
        }
        return -1;
    }

    /// One body may be printed with two names: `A<B>`, `A(B)`, or both of them in one list.
    private static Set<String> namesOf(String unit) {
        var text = Likeness.fold(unit).replace(" ", "");
        var names = new LinkedHashSet<String>();
        names.add(Likeness.bare(text));
        var two = TWO_NAMES.matcher(text);
        if (two.find()) {
            names.add(Likeness.bare(two.group(1)));
            names.add(Likeness.bare(two.group(2)));
        } else if (text.contains("、")) {
            Arrays.stream(text.split("、", -1)).map(Likeness::bare).forEach(names::add);
        }
        names.remove("");
        return names;
    }

    private static double likeness(Stage gold, Stage found) {
        if (differs(gold.start(), found.start()) || differs(gold.end(), found.end())) {
            return Pairing.NEVER;
        }
        var likeness = Math.max(
                Likeness.of(gold.name(), found.name()),
                Likeness.of(withoutOrdinal(gold.name()), withoutOrdinal(found.name())));
        return likeness < 0.5 ? Pairing.NEVER : likeness;
    }

    private static boolean differs(@Nullable YearMonth gold, @Nullable YearMonth found) {
        return gold != null && !gold.equals(found);
    }

    private static String withoutOrdinal(String name) {
        var folded = Likeness.fold(name);
        var rest = ORDINAL.matcher(folded).replaceFirst("");
        return rest.isEmpty() ? folded : rest;
    }

    private static double likeness(Person gold, Person found) {
        var same = Likeness.bare(gold.name()).equals(Likeness.bare(found.name()))
                && Likeness.bare(gold.role()).equals(Likeness.bare(found.role()));
        return same ? 1 + Likeness.of(gold.post(), found.post()) : Pairing.NEVER;
    }
}
