package quanheng.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words in a gazette's details, from `gazette-words.csv`.
final class GazetteWords {
    private static final String MARKS_BEFORE = ":\uFF1A \u3000\t";
    private static final String MARKS_AFTER = ";\uFF1B,\uFF0C|\u3002 \u3000\t\r\n";
    private static final Map<Meaning, List<String>> WORDS = new EnumMap<>(Meaning.class);

    static {
        Table.read(
                "gazette-words.csv",
                (word, means) -> WORDS.computeIfAbsent(Meaning.valueOf(means), meaning -> new ArrayList<>())
                        .add(word));
    }

    private GazetteWords() {}

    /// What stands after a word.
    enum Meaning {
        HAPPENED_ON,
        REFERENCE,
        EXTENDED_TO,
        EXTENSION_DAYS
    }

    /// What the words say; empty where they say nothing of the kind.
    static String value(String words, Meaning meaning) {
        if (words.isEmpty()) {
            return "";
        }
        for (var word : WORDS.getOrDefault(meaning, List.of())) {
            var place = words.indexOf(word);
            if (place >= 0) {
                return after(words, place + word.length());
            }
        }
        return "";
    }

    private static String after(String words, int place) {
        var from = place;
        while (from < words.length() && MARKS_BEFORE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        var to = from;
        while (to < words.length() && MARKS_AFTER.indexOf(words.charAt(to)) < 0) {
            to++;
        }
        return words.substring(from, to);
    }

    /// The day the words tell, in any of the usual forms; null where they tell none.
    static @Nullable LocalDate day(String words, Meaning meaning) {
        var value = value(words, meaning);
        return value.isEmpty() ? null : Day.printed(value);
    }
}
