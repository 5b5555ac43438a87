package quanheng.formats;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// The heads that common exports have, and the profiles that come with the product. From the tables `vocabulary.csv`
/// and `profiles.csv`.
final class Vocabulary {
    private static final String ANY = "any";
    private static final Map<String, Map<String, Field>> HEADS = heads();
    private static final Map<String, Profile> PROFILES = profiles();

    private Vocabulary() {}

    /// A head without its INID code, brackets, blanks and case.
    static String fold(String head) {
        var wide = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var start = inid(wide);
        var folded = new StringBuilder(wide.length());
        for (var at = start; at < wide.length(); at++) {
            if (Character.isLetterOrDigit(wide.charAt(at))) {
                folded.append(wide.charAt(at));
            }
        }
        return folded.toString();
    }

    /// Where a head begins behind a code such as `(21)`.
    private static int inid(String head) {
        var at = 0;
        while (at < head.length() && !Character.isLetterOrDigit(head.charAt(at))) {
            at++;
        }
        var digits = at;
        while (digits < head.length() && Character.isDigit(head.charAt(digits))) {
            digits++;
        }
        var isCode = digits > at && digits < head.length() && ")]\u3011".indexOf(head.charAt(digits)) >= 0;
        return isCode ? digits : 0;
    }

    private static Map<String, Map<String, Field>> heads() {
        var heads = new LinkedHashMap<String, Map<String, Field>>();
        for (var line : Tables.lines("vocabulary.csv")) {
            var table = heads.computeIfAbsent(line.get(0), profile -> new LinkedHashMap<>());
            for (var head : line.get(2).split("\\|")) {
                table.put(fold(head), Field.valueOf(line.get(1)));
            }
        }
        return heads;
    }

    private static Map<String, Profile> profiles() {
        var profiles = new LinkedHashMap<String, Profile>();
        for (var line : Tables.lines("profiles.csv")) {
            var name = line.get(0);
            var columns = new LinkedHashMap<>(HEADS.getOrDefault(ANY, Map.of()));
            columns.putAll(HEADS.getOrDefault(name, Map.of()));
            var category = line.get(2).equals("-") ? null : Category.valueOf(line.get(2));
            profiles.put(name, Profile.of(name, Profile.Subject.valueOf(line.get(1)), category, columns));
        }
        return profiles;
    }

    static List<Profile> all() {
        return List.copyOf(PROFILES.values());
    }

    static @Nullable Profile named(String name) {
        return PROFILES.get(name);
    }

    /// What a head means by a profile; null where it does not know it.
    static @Nullable Field field(Profile profile, String head) {
        var exact = profile.columns().get(head);
        return exact == null ? profile.columns().get(fold(head)) : exact;
    }

    /// How well a profile fits heads: its own words count more than those that any table has.
    static double fit(Profile profile, List<String> heads) {
        var own = HEADS.getOrDefault(profile.name(), Map.of());
        var fit = 0.0;
        var fields = EnumSet.noneOf(Field.class);
        for (var head : heads) {
            var field = field(profile, head);
            if (field != null && fields.add(field)) {
                fit += own.containsKey(fold(head)) ? 3 : 1;
            }
        }
        for (var needed : needed(profile)) {
            fit -= fields.contains(needed) ? 0 : 4;
        }
        return fit;
    }

    /// Without which a profile's rows come to nothing.
    static List<Field> needed(Profile profile) {
        return switch (profile.subject()) {
            case OWNERS -> List.of(Field.OWNER_NAME);
            case EVENTS -> List.of(Field.NUMBER, Field.EVENT);
            case RIGHTS ->
                profile.category() == Category.TRADEMARK
                        ? List.of(Field.NUMBER, Field.TITLE, Field.NICE_CLASS)
                        : profile.category() == Category.TRADE_SECRET
                                ? List.of(Field.NUMBER, Field.TITLE, Field.DIGEST)
                                : List.of(Field.NUMBER, Field.TITLE);
        };
    }
}
