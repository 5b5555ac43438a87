package quanheng.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the head of a table among its first records, for exports may begin with a heading of their own, and the
/// profile
/// that fits it.
///
/// @param at      records before the head
/// @param profile that fits best
/// @param heads   of the columns
/// @param rows    some rows behind the head
record Heads(int at, Profile profile, List<String> heads, List<List<String>> rows, double fit) {
    private static final int LOOKED_AT = 10;
    private static final int SHOWN = 20;

    /// By any of the built-in profiles.
    static @Nullable Heads find(Table table, @Nullable Profile given) {
        var records = new ArrayList<List<String>>();
        try {
            while (records.size() < LOOKED_AT + SHOWN && table.next()) {
                records.add(table.all());
            }
        } catch (BrokenFileException broken) {
            if (records.isEmpty()) {
                throw broken;
            }
        }
        var profiles = given == null ? Vocabulary.all() : List.of(given);
        Heads best = null;
        for (var at = 0; at < Math.min(LOOKED_AT, records.size()); at++) {
            var found = best(records, at, profiles);
            if (best == null || found.fit > best.fit) {
                best = found;
            }
        }
        return best;
    }

    private static Heads best(List<List<String>> records, int at, List<Profile> profiles) {
        var heads = records.get(at);
        var profile = profiles.stream()
                .max(Comparator.comparingDouble(one -> Vocabulary.fit(one, heads)))
                .orElseThrow();
        var rows = records.subList(at + 1, Math.min(records.size(), at + 1 + SHOWN));
        return new Heads(at, profile, heads, List.copyOf(rows), Vocabulary.fit(profile, heads));
    }

    /// What there is to say about a file with such a head.
    Guess guess(String format, String encoding) {
        var columns = new LinkedHashMap<String, Field>();
        for (var head : heads) {
            var field = Vocabulary.field(profile, head);
            if (field != null && !columns.containsValue(field)) {
                columns.put(head, field);
            }
        }
        var missing = Vocabulary.needed(profile).stream()
                .filter(field -> !columns.containsValue(field))
                .toList();
        var confidence = heads.isEmpty() ? 0 : (double) columns.size() / heads.size();
        return new Guess(
                format,
                profile.withColumns(columns),
                heads,
                rows,
                missing.isEmpty() ? confidence : confidence / 2,
                missing,
                encoding);
    }
}
