package quanheng.search;

import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.util.BitSet;
import java.util.Map;

/// Traditional characters and Taiwan words into Simplified ones, in what is kept and in what is asked. Text without a
/// Traditional character is left as it is: `程式` is a Taiwan word, `方程式` is not.
final class Folding {
    private static final char FIRST = 0x3400;
    private static final char LAST = 0x9fff;
    private static final Map<String, String> VARIANTS = WordTable.pairs("variants.csv");
    private static final BitSet TRADITIONAL = traditional();

    private Folding() {}

    static String fold(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (TRADITIONAL.get(text.charAt(at))) {
                return variants(ZhTwConverterUtil.toSimple(text));
            }
        }
        return text;
    }

    /// Other forms the conversion leaves, such as those of 荧 and 干.
    private static String variants(String text) {
        var folded = text;
        for (var variant : VARIANTS.entrySet()) {
            folded = folded.replace(variant.getKey(), variant.getValue());
        }
        return folded;
    }

    private static BitSet traditional() {
        var found = new BitSet(LAST + 1);
        for (var letter = FIRST; letter <= LAST; letter++) {
            var word = String.valueOf(letter);
            if (!ZhTwConverterUtil.toSimple(word).equals(word)) {
                found.set(letter);
            }
        }
        VARIANTS.keySet().forEach(variant -> found.set(variant.charAt(0)));
        return found;
    }
}
