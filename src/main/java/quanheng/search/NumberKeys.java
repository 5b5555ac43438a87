package quanheng.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers of rights in every spelling. A number is kept under all the ways people shorten it, and asked for with
/// width, case, spaces, dots, hyphens and words taken away; two spellings meet in one key.
final class NumberKeys {
    private static final Pattern NOISE = Pattern.compile("[^0-9A-Z/\\p{IsHan}]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern OFFICE = Pattern.compile("^(?:ZL|CN|ZLCN)(?=[0-9])");
    /// Application numbers, with check character and without.
    private static final Pattern APPLICATION =
            Pattern.compile("(?<body>(?:19|20)[0-9]{2}[1-9][0-9]{7}|[0-9]{8})(?<check>[0-9X])");
    private static final Pattern PUBLICATION = Pattern.compile("(?<body>[0-9]{7,9})[A-Z][0-9]?");
    private static final Pattern WITH_CLASS = Pattern.compile("(?<body>[0-9A-Z]+)/[0-9]{1,2}");
    private static final Pattern LOOKS = Pattern.compile("(?=(?:.*[0-9]){5})[A-Z]{0,4}[0-9][0-9A-Z]*(?:/[0-9]{1,2})?");
    private static final Pattern JOINS = Pattern.compile(
            "(?:ZL|CN)(?:[0-9]{8}|[0-9]{12})(?:\\.?[0-9X])?|(?:(?:19|20)[0-9]{2}[1389][0-9]{7}|[0-9]{8})\\.[0-9X]"
                    + "|(?:19|20)[0-9]{2}[1389][0-9]{7}[0-9X]|CN[0-9]{7,9}[A-Z][0-9]?");
    private static final int LONGEST_ORDER = 18;

    private NumberKeys() {}

    /// All keys of a number.
    static Set<String> of(String number) {
        var keys = new LinkedHashSet<String>();
        var plain = plain(number);
        for (var spelling : List.of(plain, HAN.matcher(plain).replaceAll(""))) {
            var body = OFFICE.matcher(spelling).replaceFirst("");
            keys.add(body);
            for (var shorter : List.of(APPLICATION, PUBLICATION, WITH_CLASS)) {
                var match = shorter.matcher(body);
                if (match.matches()) {
                    keys.add(match.group("body"));
                }
            }
        }
        keys.remove("");
        return keys;
    }

    /// The key a number is asked by.
    static String asked(String written) {
        var plain = plain(written);
        var bare = HAN.matcher(plain).replaceAll("");
        return OFFICE.matcher(bare.length() >= 4 ? bare : plain).replaceFirst("");
    }

    /// Whether a word standing alone may be a number.
    static boolean looksLikeOne(String word) {
        return LOOKS.matcher(plain(word)).matches()
                && HAN.matcher(word).results().findAny().isEmpty();
    }

    /// Whether pieces between spaces make up one application or publication number.
    static boolean joinsTo(String joined) {
        return JOINS.matcher(joined.toUpperCase(Locale.ROOT)).matches();
    }

    /// For sorting: its digits as a number.
    static long order(String number) {
        var digits = plain(number).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(0, Math.min(digits.length(), LONGEST_ORDER)));
    }

    private static String plain(String written) {
        var folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll("");
    }
}
