package quanheng.reading;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Text made comparable: one width, simplified characters, no spaces or punctuation.
final class Likeness {
    private static final int LONGEST_QUOTE = 250;
    private static final int SHORTEST_RUN = 4;
    private static final Pattern IGNORED = Pattern.compile("[^0-9a-z%.\\u3400-\\u9fff]");
    private static final Pattern OUTER_DOTS = Pattern.compile("^\\.+|\\.+$");
    private static final Map<Character, Character> SIMPLE = new ConcurrentHashMap<>();
    private static final Map<String, String> BARE = new ConcurrentHashMap<>();

    private Likeness() {}

    static String fold(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var simple = new StringBuilder(narrow.length());
        for (var i = 0; i < narrow.length(); i++) {
            simple.append(simplified(narrow.charAt(i)));
        }
        return simple.toString()
                .toLowerCase(Locale.ROOT)
                .replace("智慧财产权", "知识产权")
                .replace("最佳化", "优化")
                .replace("计划案", "方案");
    }

    static String bare(String text) {
        return BARE.computeIfAbsent(text, Likeness::strip);
    }

    private static String strip(String text) {
        var kept = IGNORED.matcher(fold(text)).replaceAll("");
        return OUTER_DOTS.matcher(kept).replaceAll("");
    }

    /// How alike two names are, from 0 to 1, by their pairs of neighbouring characters.
    static double of(String one, String other) {
        var left = pairs(bare(one));
        var right = pairs(bare(other));
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var pool = new HashMap<String, Integer>();
        right.forEach(pair -> pool.merge(pair, 1, Integer::sum));
        var common = 0;
        for (var pair : left) {
            if (pool.getOrDefault(pair, 0) > 0) {
                pool.merge(pair, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    /// The longest common run as a share of the shorter quote; an overlong quote earns nothing.
    static double overlap(String one, String other) {
        var a = bare(one);
        var b = bare(other);
        if (a.isEmpty() || b.isEmpty() || Math.max(a.length(), b.length()) > LONGEST_QUOTE) {
            return 0;
        }
        var shorter = a.length() <= b.length() ? a : b;
        var run = longestRun(shorter, a.length() <= b.length() ? b : a);
        return run < SHORTEST_RUN ? 0 : (double) run / shorter.length();
    }

    private static int longestRun(String a, String b) {
        var best = 0;
        var previous = new int[b.length() + 1];
        for (var i = 0; i < a.length(); i++) {
            var current = new int[b.length() + 1];
            for (var j = 0; j < b.length(); j++) {
                if (a.charAt(i) == b.charAt(j)) {
                    current[j + 1] = previous[j] + 1;
                    best = Math.max(best, current[j + 1]);
                }
            }
            previous = current;
        }
        return best;
    }

    private static List<String> pairs(String text) {
        if (text.length() < 2) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        var pairs = new ArrayList<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /// 著 is left alone: 著名商标 is written so in both scripts.
    private static char simplified(char character) {
        if (character < '\u3400' || character > '\u9fff' || character == '著') {
            return character;
        }
        return SIMPLE.computeIfAbsent(
                character, key -> ZhConverterUtil.toSimple(String.valueOf(key)).charAt(0));
    }
}
