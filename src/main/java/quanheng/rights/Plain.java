package quanheng.rights;

import java.util.EnumSet;
import java.util.Set;

/// Printed characters made narrow, capital and free of spaces. Does no work for what is plain already.
record Plain(String text, Set<Spelling> spellings) {
    private static final int TO_NARROW = 0xFEE0;
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String POINTS = "\u3002\u00B7\u2027\u2022\uFF61";

    static Plain of(String printed) {
        for (var place = 0; place < printed.length(); place++) {
            if (!isPlain(printed.charAt(place))) {
                return cleaned(printed);
            }
        }
        return new Plain(printed, Set.of());
    }

    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7F && !(character >= 'a' && character <= 'z');
    }

    private static Plain cleaned(String printed) {
        var spellings = EnumSet.noneOf(Spelling.class);
        var text = new StringBuilder(printed.length());
        for (var place = 0; place < printed.length(); place++) {
            var character = printed.charAt(place);
            if (isSpace(character)) {
                spellings.add(Spelling.SPACES);
                continue;
            }
            var narrow = narrow(character);
            if (narrow != character) {
                spellings.add(Spelling.WIDTH);
            }
            if (narrow >= 'a' && narrow <= 'z') {
                spellings.add(Spelling.CASE);
                narrow = (char) (narrow - 'a' + 'A');
            }
            text.append(narrow);
        }
        return new Plain(text.toString(), spellings);
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || character == 0x7F
                || character == 0xA0
                || character == 0xAD
                || character == 0x3000
                || character == 0xFEFF
                || (character >= 0x2000 && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202F)
                || (character >= 0x2060 && character <= 0x2064);
    }

    private static char narrow(char character) {
        if (character < 0x7F) {
            return character;
        }
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return (char) (character - TO_NARROW);
        }
        if (DASHES.indexOf(character) >= 0) {
            return '-';
        }
        return POINTS.indexOf(character) >= 0 ? '.' : character;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /// The end of the digits that begin at a place.
    static int digits(String text, int from) {
        var to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// The end of the letters that begin at a place.
    static int letters(String text, int from) {
        var to = from;
        while (to < text.length() && isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// The text without words and marks before and after its letters and digits.
    String core() {
        var from = 0;
        while (from < text.length() && !isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        var to = text.length();
        while (to > from && !isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isLetterOrDigit(char character) {
        return isDigit(character) || isLetter(character);
    }

    /// Its letters and digits alone.
    static String compact(String text) {
        var compact = new StringBuilder(text.length());
        for (var place = 0; place < text.length(); place++) {
            if (isLetterOrDigit(text.charAt(place))) {
                compact.append(text.charAt(place));
            }
        }
        return compact.toString();
    }

    /// It as read, with further things to say.
    NumberRead.Read as(String number, Spelling... further) {
        if (further.length == 0) {
            return new NumberRead.Read(number, spellings);
        }
        var all = EnumSet.noneOf(Spelling.class);
        all.addAll(spellings);
        all.addAll(Set.of(further));
        return new NumberRead.Read(number, all);
    }
}
