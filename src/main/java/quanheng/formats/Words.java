package quanheng.formats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What words of sources mean, such as those for a status, from the table `words.csv`.
final class Words {
    /// A status that says no more than that the right was granted at some time.
    static final String IN_FORCE = "IN_FORCE";
    /// A word from which no event follows.
    static final String NOTHING = "-";

    private static final Map<Field, Map<String, String>> KNOWN = known();

    private Words() {}

    private static Map<Field, Map<String, String>> known() {
        var known = new HashMap<Field, Map<String, String>>();
        for (var line : Tables.lines("words.csv")) {
            known.computeIfAbsent(Field.valueOf(line.get(0)), field -> new HashMap<>())
                    .put(line.get(1), line.get(1));
            for (var word : line.get(2).split("\\|")) {
                known.computeIfAbsent(Field.valueOf(line.get(0)), field -> new HashMap<>())
                        .put(fold(word), line.get(1));
            }
        }
        return known;
    }

    static @Nullable String meaning(Profile profile, Field field, String raw) {
        var own = profile.words().get(field);
        if (own != null) {
            var meaning = own.get(raw);
            if (meaning != null) {
                return meaning;
            }
        }
        return meaning(field, raw);
    }

    static @Nullable String meaning(Field field, String raw) {
        var table = KNOWN.getOrDefault(field, Map.of());
        var exact = table.get(raw);
        if (exact != null) {
            return exact;
        }
        var folded = fold(raw);
        var meaning = table.get(folded);
        if (meaning == null) {
            var cut = Math.max(folded.lastIndexOf('-'), Math.max(folded.lastIndexOf('/'), folded.lastIndexOf(':')));
            meaning = cut > 0 ? table.get(folded.substring(cut + 1)) : null;
        }
        return meaning;
    }

    private static String fold(String word) {
        return Cleaning.code(word);
    }
}
