package quanheng.law.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.law.Evidence;
import quanheng.law.Rule;

/// Which rules somebody looks for.
///
/// @param group      first letters of the id, such as `ADJ`; empty for all
/// @param instrument id; empty for all
/// @param evidence   name of an [Evidence]; empty for all
/// @param on         in force on this day; null for all versions
/// @param page       from 1
record Wish(
        String words,
        String group,
        String instrument,
        String evidence,
        @Nullable LocalDate on,
        int page) {
    static final int ROWS = 100;

    static Wish of(Map<String, String> query, LocalDate today) {
        return new Wish(
                query.getOrDefault("words", "").strip(),
                query.getOrDefault("group", ""),
                query.getOrDefault("instrument", ""),
                query.getOrDefault("evidence", ""),
                day(query.getOrDefault("on", today.toString())),
                page(query.getOrDefault("page", "1")));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int page(String written) {
        return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : 1;
    }

    boolean fitsButGroup(Rule rule) {
        return (on == null || rule.covers(on))
                && (instrument.isEmpty() || rule.citation().instrument().equals(instrument))
                && (evidence.isEmpty() || rule.evidence().name().equals(evidence))
                && List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(text(rule)::contains);
    }

    boolean fits(Rule rule) {
        return fitsButGroup(rule) && (group.isEmpty() || group(rule).equals(group));
    }

    static String group(Rule rule) {
        return rule.id().substring(0, 3);
    }

    private static String text(Rule rule) {
        var citation = rule.citation();
        return String.join(
                        " ",
                        rule.id(),
                        rule.scope(),
                        rule.note(),
                        citation.instrument(),
                        citation.title(),
                        citation.english(),
                        citation.article())
                .toLowerCase(Locale.ROOT);
    }

    Evidence[] marks() {
        return Evidence.values();
    }
}
