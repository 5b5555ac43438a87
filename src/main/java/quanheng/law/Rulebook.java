package quanheng.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All rows, so that no day is covered twice.
record Rulebook(List<Rule> rules, Map<Rulebook.Subject, List<Rule>> bySubject) {
    /// The tables under `rules/`.
    static final List<String> TABLES = List.of(
            "adjudication",
            "mediation",
            "penalties",
            "complaints",
            "handover",
            "remedies",
            "other-proceedings",
            "inspections",
            "credit",
            "indicators",
            "money",
            "own-limits",
            "ladder",
            "patents",
            "trademarks",
            "other-rights",
            "numbers",
            "clocks");

    record Subject(String id, String scope) {}

    static Rulebook read() {
        var instruments = RuleTable.instruments();
        return of(TABLES.stream()
                .flatMap(table -> RuleTable.rules(table, instruments).stream())
                .toList());
    }

    static Rulebook of(List<Rule> rules) {
        var bySubject = new HashMap<>(rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> new Subject(rule.id(), rule.scope()), LinkedHashMap::new, Collectors.toList())));
        bySubject.replaceAll((subject, versions) -> inOrder(versions));
        return new Rulebook(List.copyOf(rules), Map.copyOf(bySubject));
    }

    private static List<Rule> inOrder(List<Rule> versions) {
        var sorted = versions.stream().sorted(Comparator.comparing(Rule::from)).toList();
        @Nullable Rule before = null;
        for (var rule : sorted) {
            if (before != null && overlaps(before.to(), rule.from())) {
                throw new IllegalStateException(
                        "two versions of " + rule.id() + " " + rule.scope() + " cover " + rule.from());
            }
            before = rule;
        }
        return sorted;
    }

    private static boolean overlaps(@Nullable LocalDate to, LocalDate from) {
        return to == null || !from.isAfter(to);
    }

    List<Rule> versions(String id, String scope) {
        var versions = bySubject.get(new Subject(id, scope));
        if (versions == null) {
            throw new IllegalStateException("no such rule: " + id + " " + scope);
        }
        return versions;
    }
}
