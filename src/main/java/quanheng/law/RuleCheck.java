package quanheng.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Checks that the rows hold together and that what cites them cites rows that exist.
@Component
public class RuleCheck {
    private final RuleUses uses;

    RuleCheck(RuleUses uses) {
        this.uses = uses;
    }

    /// What was found.
    ///
    /// @param subject the rule, with its scope where it has one, or the id that is no rule
    /// @param detail  the day covered twice, the place that cites it, or nothing
    public record Finding(Kind kind, String subject, String detail) {}

    /// Kinds of findings; the words are the messages `law.check.<kind>`.
    public enum Kind {
        /// Two versions cover one day: a fault.
        OVERLAPPING,
        /// Cited, but there is no such rule or scope: a fault.
        UNKNOWN,
        /// A convention is given for a rule or an instrument that does not exist: a fault.
        IDLE_CONVENTION,
        /// The row names neither an article nor that it is still to be verified.
        WITHOUT_ARTICLE,
        /// No procedure, code or table cites it.
        UNUSED,
        /// Still to be compared with the text.
        UNVERIFIED;

        /// Whether it has to be mended.
        public boolean isFault() {
            return this == OVERLAPPING || this == UNKNOWN || this == IDLE_CONVENTION;
        }
    }

    /// All findings, faults first.
    public List<Finding> findings() {
        return findings(Rules.all());
    }

    List<Finding> findings(List<Rule> rules) {
        var found = new ArrayList<Finding>();
        found.addAll(overlapping(rules));
        found.addAll(unknown(rules));
        found.addAll(idle(rules));
        found.addAll(rows(rules, Kind.WITHOUT_ARTICLE, RuleCheck::isWithoutArticle));
        var used = uses.all().keySet();
        found.addAll(rows(rules, Kind.UNUSED, rule -> !used.contains(rule.id())));
        found.addAll(rows(rules, Kind.UNVERIFIED, rule -> rule.evidence() == Evidence.UNVERIFIED));
        return found;
    }

    private static boolean isWithoutArticle(Rule rule) {
        return rule.citation().article().isEmpty() && rule.evidence() == Evidence.STATUTE;
    }

    private static List<Finding> rows(List<Rule> rules, Kind kind, java.util.function.Predicate<Rule> isMeant) {
        return rules.stream()
                .filter(isMeant)
                .map(rule -> new Finding(kind, subject(rule), rule.from().toString()))
                .toList();
    }

    private static List<Finding> overlapping(List<Rule> rules) {
        return rules.stream().collect(Collectors.groupingBy(RuleCheck::subject)).values().stream()
                .flatMap(RuleCheck::overlappingVersions)
                .toList();
    }

    private static Stream<Finding> overlappingVersions(List<Rule> versions) {
        var sorted = versions.stream().sorted(Comparator.comparing(Rule::from)).toList();
        return java.util.stream.IntStream.range(1, sorted.size())
                .filter(i -> sorted.get(i - 1).covers(sorted.get(i).from()))
                .mapToObj(i -> new Finding(
                        Kind.OVERLAPPING,
                        subject(sorted.get(i)),
                        sorted.get(i).from().toString()));
    }

    private List<Finding> unknown(List<Rule> rules) {
        var ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var subjects = rules.stream().map(RuleCheck::subject).collect(Collectors.toSet());
        return Stream.concat(
                        uses.all().entrySet().stream()
                                .filter(use -> !ids.contains(use.getKey()))
                                .map(use -> new Finding(Kind.UNKNOWN, use.getKey(), String.join(", ", use.getValue()))),
                        CitedIds.subjects().stream()
                                .filter(use -> !subjects.contains(use.rule()))
                                .map(use -> new Finding(Kind.UNKNOWN, use.rule(), use.place())))
                .distinct()
                .toList();
    }

    private static List<Finding> idle(List<Rule> rules) {
        var subjects = rules.stream().map(RuleCheck::subject).collect(Collectors.toCollection(TreeSet::new));
        rules.forEach(rule -> subjects.add(rule.id()));
        return Conventions.subjects().stream()
                .filter(subject -> !subjects.contains(subject))
                .map(subject -> new Finding(Kind.IDLE_CONVENTION, subject, ""))
                .toList();
    }

    private static String subject(Rule rule) {
        return (rule.id() + " " + rule.scope()).strip();
    }
}
