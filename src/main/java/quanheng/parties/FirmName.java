package quanheng.parties;

import quanheng.parties.NameWords.Sort;

/// The parts of an organisation's name, as it is compared: place, brand, trade, form. What cannot be told is empty,
/// but there is always a brand.
///
/// @param place code of the region in front or in brackets
/// @param safe  whether the name alone tells who it is: a registered form with its place, or a university
record FirmName(String place, String brand, String trade, String form, boolean safe) {
    private static final NameWords WORDS = NameWords.read();
    private static final WordTree<Division> PLACES = Gazetteer.instance().stems();
    private static final int SHORTEST = 2;

    /// A branch has the brand and trade of the whole, whose name stands in front of its own.
    ///
    /// @param name as it is compared
    static FirmName of(String name) {
        var end = WORDS.insideEnd(Sort.SAFE, name);
        if (end > 0 && !WORDS.ending(Sort.FORM, name).orElse("").isEmpty()) {
            var whole = parts(name.substring(0, end));
            return new FirmName(whole.place(), whole.brand(), whole.trade(), form(name), false);
        }
        return parts(name);
    }

    private static FirmName parts(String name) {
        var rest = name;
        var place = "";
        var opening = rest.indexOf('(');
        var closing = rest.indexOf(')');
        if (opening > 0 && closing > opening) {
            var inside = rest.substring(opening + 1, closing);
            var code = leading(inside);
            if (!code.isEmpty() && length(inside) == inside.length()) {
                place = code;
                rest = rest.substring(0, opening) + rest.substring(closing + 1);
            }
        }
        var form = form(rest);
        rest = rest.substring(0, rest.length() - form.length());
        var front = length(rest);
        if (front > 0 && rest.length() - front >= SHORTEST) {
            place = place.isEmpty() ? leading(rest) : place;
            rest = rest.substring(front);
        }
        var brand = rest;
        for (var word = trade(brand); !word.isEmpty(); word = trade(brand)) {
            brand = brand.substring(0, brand.length() - word.length());
        }
        return new FirmName(
                place, brand.isEmpty() ? name : brand, rest.substring(brand.length()), form, safe(form, place));
    }

    /// Whether a name is that of a natural person, as far as it tells.
    ///
    /// @param kind the source's word; may be empty
    static boolean isPerson(String name, String kind) {
        var word = Spelling.plain(kind);
        if (!word.isEmpty()) {
            return WORDS.has(Sort.PERSON, word);
        }
        return name.length() <= 4
                && name.codePoints().allMatch(Character::isIdeographic)
                && form(name).isEmpty()
                && length(name) == 0;
    }

    private static String trade(String name) {
        return WORDS.ending(Sort.TRADE, name, SHORTEST).orElse("");
    }

    private static boolean safe(String form, String place) {
        return WORDS.has(Sort.ALONE, form) || (WORDS.has(Sort.SAFE, form) && !place.isEmpty());
    }

    private static String form(String name) {
        return WORDS.ending(Sort.SAFE, name)
                .or(() -> WORDS.ending(Sort.ALONE, name))
                .or(() -> WORDS.ending(Sort.FORM, name))
                .filter(word -> word.length() < name.length())
                .orElse("");
    }

    /// The length of all regions in front.
    private static int length(String name) {
        var at = 0;
        for (var word = PLACES.longest(name, at); word != null; word = PLACES.longest(name, at)) {
            at += word.length();
        }
        return at;
    }

    /// The innermost of the regions in front.
    private static String leading(String name) {
        var at = 0;
        var code = "";
        for (var word = PLACES.longest(name, at); word != null; word = PLACES.longest(name, at)) {
            for (var division : word.values()) {
                if (code.isEmpty() || division.code().startsWith(code.replaceFirst("(00)+$", ""))) {
                    code = division.code();
                    break;
                }
            }
            at += word.length();
        }
        return code;
    }
}
