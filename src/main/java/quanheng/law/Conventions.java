package quanheng.law;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The counting conventions: by instrument in `rules/conventions.csv`, by rule in `rules/counting.csv`.
final class Conventions {
    static final String BY_INSTRUMENT = "conventions";
    static final String BY_RULE = "counting";

    private static final String ANY = "";
    private static final Map<String, OfInstrument> INSTRUMENTS =
            RuleTable.rows(BY_INSTRUMENT, OfInstrument::read).stream()
                    .collect(Collectors.toUnmodifiableMap(OfInstrument::source, Function.identity()));
    private static final Map<Rulebook.Subject, OfRule> RULES = RuleTable.rows(BY_RULE, OfRule::read).stream()
            .collect(Collectors.toUnmodifiableMap(OfRule::subject, Function.identity()));

    private Conventions() {}

    record OfInstrument(String source, String unit, String roll) {
        static OfInstrument read(NamedCsvRecord row) {
            return new OfInstrument(row.getField("source"), row.getField("unit"), row.getField("roll"));
        }
    }

    record OfRule(Rulebook.Subject subject, Direction direction, boolean rolls, String acts) {
        static OfRule read(NamedCsvRecord row) {
            return new OfRule(
                    new Rulebook.Subject(row.getField("id"), row.getField("scope")),
                    Direction.valueOf(row.getField("direction")),
                    Boolean.parseBoolean(row.getField("rolls")),
                    row.getField("acts"));
        }
    }

    /// What the conventions speak of: rules, rules with scopes, and the rules they themselves cite.
    static Set<String> subjects() {
        return Stream.of(
                        RULES.keySet().stream().map(subject -> (subject.id() + " " + subject.scope()).strip()),
                        INSTRUMENTS.values().stream().map(OfInstrument::unit),
                        INSTRUMENTS.values().stream().map(OfInstrument::roll))
                .flatMap(subjects -> subjects)
                .filter(subject -> !subject.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Convention of(Rule rule) {
        var instrument =
                Objects.requireNonNull(INSTRUMENTS.getOrDefault(rule.citation().instrument(), INSTRUMENTS.get(ANY)));
        var own = own(rule);
        if (own == null) {
            return new Convention(Direction.AFTER, instrument.unit(), instrument.roll(), false);
        }
        return new Convention(
                own.direction(),
                instrument.unit(),
                own.rolls() ? instrument.roll() : "",
                own.acts().equals("PARTY"));
    }

    /// Whether somebody has to act within the length, or something ends with it: not a span that is looked back over.
    static boolean isClock(Rule rule) {
        var own = own(rule);
        var length = rule.length();
        return length != null
                && length.unit() != Length.Unit.PLACES
                && (own == null || !own.acts().equals("NOBODY"));
    }

    private static @Nullable OfRule own(Rule rule) {
        var exact = RULES.get(new Rulebook.Subject(rule.id(), rule.scope()));
        return exact != null ? exact : RULES.get(new Rulebook.Subject(rule.id(), ANY));
    }
}
