package quanheng.targets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Definition;
import quanheng.reading.Script;
import quanheng.reading.Target;

/// How alike the words of a target and the names of an indicator are, whatever script they are printed in.
final class Wording {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]+");
    private static final Pattern ASIDE = Pattern.compile("[(（][^)）]*[)）]");

    private final String name;
    private final String scoped;
    private final String words;

    /// @param words of the plan, all that the target was read from
    Wording(Target target, String words) {
        var scope = target.scope();
        this.name = plain(target.name());
        this.scoped = scope == null || name.contains(plain(scope)) ? name : plain(scope) + name;
        this.words = plain(words);
    }

    /// How an indicator's names meet the target's.
    ///
    /// @param label   the name that meets it best
    /// @param likeness from 0 to 1
    record Match(String label, double likeness, boolean contained) {}

    /// The best of the indicator's names.
    Match best(Definition definition) {
        var best = new Match("", 0, false);
        for (var label : labels(definition)) {
            var match = match(label);
            if (match.likeness() > best.likeness()) {
                best = match;
            }
        }
        return best;
    }

    private static List<String> labels(Definition definition) {
        var name = definition.names().getOrDefault("zh", "");
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), definition.aliases().stream())
                .distinct()
                .toList();
    }

    private Match match(String printed) {
        var label = plain(ASIDE.matcher(printed).replaceAll(""));
        if (label.length() < 2) {
            return new Match(printed, 0, false);
        }
        if (name.equals(label) || scoped.equals(label)) {
            return new Match(printed, 1, true);
        }
        if (scoped.contains(label)) {
            var told = name.contains(label) ? name : scoped;
            return new Match(printed, 0.75 + 0.24 * label.length() / told.length(), true);
        }
        if (words.contains(label)) {
            return new Match(printed, 0.7 + 0.2 * label.length() / words.length(), true);
        }
        if (name.length() >= 4 && label.contains(name)) {
            return new Match(printed, 0.6 + 0.3 * name.length() / label.length(), true);
        }
        return new Match(printed, 0.8 * Math.max(alike(name, label), alike(scoped, label)), false);
    }

    /// The share of pairs of characters that two words have in common.
    private static double alike(@Nullable String one, String other) {
        var first = pairs(one == null ? "" : one);
        var second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String word) {
        return java.util.stream.IntStream.range(0, Math.max(0, word.length() - 1))
                .mapToObj(at -> word.substring(at, at + 2))
                .collect(Collectors.toSet());
    }

    private static String plain(String printed) {
        return SIGNS.matcher(Script.simplified(printed)).replaceAll("");
    }
}
