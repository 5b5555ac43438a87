package quanheng.formats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// What kinds of documents (ST.16) are: whether a grant, and of which category. From the table `kinds.csv`, by office
/// and kind, by office and the kind's letter, or by the letter alone.
final class Kinds {
    /// @param category null where the kind does not say it
    record Kind(@Nullable Category category, boolean isGrant) {}

    private static final Map<String, Kind> KINDS = kinds();

    private Kinds() {}

    private static Map<String, Kind> kinds() {
        var kinds = new HashMap<String, Kind>();
        for (var line : Tables.lines("kinds.csv")) {
            var means = line.get(2).split(",");
            var category = means[0].equals("-") ? null : Category.valueOf(means[0]);
            kinds.put(line.get(0) + line.get(1), new Kind(category, means[1].equals("GRANTED")));
        }
        return kinds;
    }

    static Kind of(String office, String kind) {
        if (kind.isEmpty()) {
            return new Kind(null, false);
        }
        var letter = kind.substring(0, 1);
        for (var key : new String[] {office + kind, office + letter + "*", "*" + letter}) {
            var found = KINDS.get(key);
            if (found != null) {
                return found;
            }
        }
        return new Kind(null, false);
    }

    /// By a number such as `US8930553B2`; null where it has no kind at its end.
    static @Nullable Kind of(String document) {
        var last = document.length() - 1;
        var letter =
                last > 3 && Character.isDigit(document.charAt(last)) && Character.isLetter(document.charAt(last - 1))
                        ? last - 1
                        : last;
        if (letter < 3 || !Character.isLetter(document.charAt(letter))) {
            return null;
        }
        var office = Character.isLetter(document.charAt(0)) ? document.substring(0, 2) : "CN";
        return of(office, document.substring(letter));
    }
}
