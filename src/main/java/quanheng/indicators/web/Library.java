package quanheng.indicators.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.MeasureWords;
import quanheng.indicators.PromiseUses;

/// All indicators as a person looks through them.
@Component
class Library {
    private final Definitions definitions;
    private final MeasureWords words;
    private final ObjectProvider<PromiseUses> uses;
    private final Clock clock;

    Library(Definitions definitions, MeasureWords words, ObjectProvider<PromiseUses> uses, Clock clock) {
        this.definitions = definitions;
        this.words = words;
        this.uses = uses;
        this.clock = clock;
    }

    /// What somebody looks for.
    ///
    /// @param group what is counted, a measure's id; empty for all
    /// @param sort  `name`, or empty for the library's own order
    record Wish(String words, String group, String sort) {
        static Wish of(Map<String, String> query) {
            return new Wish(
                    query.getOrDefault("words", "").strip(),
                    query.getOrDefault("group", ""),
                    query.getOrDefault("sort", ""));
        }

        boolean fits(Entry entry) {
            return group.isEmpty() || group.equals(entry.group());
        }
    }

    /// One indicator.
    ///
    /// @param newest   the version in force today
    /// @param versions how many there are
    /// @param group    the measure it counts by
    record Entry(
            Definition newest, String name, String meaning, int versions, String group, List<PromiseUses.Use> uses) {}

    /// What is counted, with how many indicators count it.
    record Group(String id, String words, int count) {}

    List<Entry> entries(Wish wish, Locale language) {
        var today = LocalDate.now(clock);
        var entries = definitions.all().stream()
                .map(Definition::indicator)
                .distinct()
                .map(indicator -> entry(definitions.inForce(indicator, today), language))
                .filter(entry -> matches(entry, wish.words().toLowerCase(language)));
        return wish.sort().equals("name")
                ? entries.sorted(Comparator.comparing(Entry::name, java.text.Collator.getInstance(language)))
                        .toList()
                : entries.toList();
    }

    private Entry entry(Definition definition, Locale language) {
        return new Entry(
                definition,
                definition.name(language),
                definition.meaning(language),
                definitions.versions(definition.indicator()).size(),
                group(definition.formula()),
                uses.stream()
                        .flatMap(each -> each.of(definition.indicator()).stream())
                        .toList());
    }

    private static String group(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> count.measure();
            case Formula.Sum sum -> group(sum.of().getFirst());
            case Formula.Share share -> group(share.part());
            case Formula.Growth growth -> group(growth.of());
        };
    }

    private boolean matches(Entry entry, String words) {
        var text = String.join(
                        " ",
                        entry.newest().indicator(),
                        String.join(" ", entry.newest().names().values()),
                        String.join(" ", entry.newest().meanings().values()),
                        String.join(" ", entry.newest().aliases()),
                        entry.newest().citation())
                .toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(text::contains);
    }

    List<Group> groups(List<Entry> entries, Locale language) {
        var counts = new LinkedHashMap<String, Integer>();
        entries.forEach(entry -> counts.merge(entry.group(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Group(each.getKey(), words.measure(each.getKey(), language), each.getValue()))
                .toList();
    }
}
