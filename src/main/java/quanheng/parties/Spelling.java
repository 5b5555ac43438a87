package quanheng.parties;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

/// How names and addresses are compared: without spaces, quotation marks and dots, in half width and capitals,
/// with one shape of brackets, in Simplified characters.
final class Spelling {
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';
    private static final char[] SIMPLE = simple();
    private static final String OPENING = "(\u3010\u3014\u3008\u300a\u300c\u300e[{\u3016";
    private static final String CLOSING = ")\u3011\u3015\u3009\u300b\u300d\u300f]}\u3017";
    private static final String DROPPED = ".,'`\"_\u00b7\u2022\u2027\u30fb\u3001\u3002\u2018\u2019\u201c\u201d";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private Spelling() {}

    /// The word as it is compared.
    static String plain(String printed) {
        var text = isUsual(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKC);
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= FIRST && letter <= LAST) {
                plain.append(SIMPLE[letter - FIRST]);
            } else if (letter > ' ' && !isDropped(letter)) {
                plain.append(shaped(letter));
            }
        }
        return plain.toString();
    }

    /// A code without spaces, in half width and capitals.
    static String code(String printed) {
        return plain(printed).replace("-", "");
    }

    private static boolean isUsual(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter > '~' && (letter < FIRST || letter > LAST)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(char letter) {
        return DROPPED.indexOf(letter) >= 0
                || (letter > '~'
                        && (Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || Character.getType(letter) == Character.FORMAT));
    }

    private static char shaped(char letter) {
        if (OPENING.indexOf(letter) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(letter) >= 0) {
            return ')';
        }
        return HYPHENS.indexOf(letter) >= 0 ? '-' : Character.toUpperCase(letter);
    }

    /// Each character by itself: what stands around it does not change how it is compared.
    private static char[] simple() {
        var table = new char[LAST - FIRST + 1];
        for (var letter = FIRST; letter <= LAST; letter++) {
            var simple = ZhConverterUtil.toSimple(String.valueOf(letter));
            table[letter - FIRST] = simple.length() == 1 ? simple.charAt(0) : letter;
        }
        return table;
    }
}
