package quanheng.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Folds a source into its normalised layer: one width, one script, one kind of quote and dash, no
/// blanks but between Latin words. Lines stay lines.
final class Normaliser {
    private static final char[] SIMPLIFIED = simplified();
    private static final Map<Character, List<String[]>> TERMS = terms();
    /// Share of converted characters, in hundredths, from which a text counts as traditional.
    private static final int TRADITIONAL_SHARE = 3;
    private static final Pattern HEAD_NUMBER = Pattern.compile("[\\s\u3000#*]*[一二三四五六七八九十]{1,3}[ \u3000\u00a0]+");
    private static final Pattern DECIMAL_HEAD =
            Pattern.compile("(?:^|[\\r\\n])[\\s\u3000#*]*(?<n>\\d{1,2})[ \u3000\u00a0\\t]+$");
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_HEADING = 24;

    private final String source;
    private final Layer.Builder out;
    private int converted;
    private int han;
    private boolean tortoise;
    private boolean quoted;
    private boolean spaced;

    private Normaliser(String source) {
        this.source = source;
        this.out = new Layer.Builder(source);
    }

    static Layer fold(String source) {
        var folding = new Normaliser(source);
        var layer = folding.characters();
        boolean traditional = folding.converted * 100L > (long) folding.han * TRADITIONAL_SHARE;
        return traditional ? replaceTerms(layer) : layer;
    }

    private Layer characters() {
        spaced = isLetterSpaced(0);
        boolean gap = false;
        char last = '\n';
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isBreak(c)) {
                quoted = false;
                spaced = isLetterSpaced(i + 1);
                out.add('\n', i, i + 1, false);
                last = '\n';
                gap = false;
            } else if (isBlank(c) || c == '|' || c == '｜') {
                gap = true;
            } else if (!isIgnored(c, last)) {
                if (gap && !spaced && isHeadNumber(i)) {
                    out.add('、', i - 1, i, false);
                } else if (gap && !spaced && isDecimalHead(i)) {
                    out.add('.', i - 1, i, false);
                }
                last = add(c, i, gap, last);
                gap = false;
            }
        }
        return out.build();
    }

    private char add(char c, int at, boolean gap, char last) {
        var forms = expanded(bracket(c, at));
        for (int k = 0; k < forms.length(); k++) {
            char folded = foldOne(forms.charAt(k), last);
            if (gap && !spaced && k == 0 && isLatin(last) && isLatin(folded)) {
                out.add(' ', at - 1, at, false);
            }
            out.add(folded, at, at + 1, gap && k == 0);
            last = folded;
        }
        return last;
    }

    /// 〔〕 around a year belongs to a document number; around anything else it is a bracket like 【】.
    private char bracket(char c, int at) {
        if (c == '〔') {
            tortoise = at + 1 < source.length() && !Character.isDigit(source.charAt(at + 1));
            return tortoise ? '【' : c;
        }
        if (c == '〕' && tortoise) {
            tortoise = false;
            return '】';
        }
        return c;
    }

    private static String expanded(char c) {
        boolean compound = (c >= '\u2474' && c <= '\u249b') || (c >= '\u3220' && c <= '\u3229') || c == '\u33a1';
        return compound ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
    }

    private char foldOne(char c, char last) {
        if (c >= '\u3400' && c <= '\u9fff') {
            han++;
            char s = SIMPLIFIED[c];
            if (s != 0) {
                converted++;
                return s;
            }
            return c;
        }
        return switch (c) {
            case '\u2013', '\u2212', '\uff0d', '\u2010', '\u2011', '\ufe63' -> '-';
            case '\u2015', '\u2500', '\u2501', '\u4e28' -> '—';
            case '\uff5e', '\u301c', '\u223c', '\u02dc' -> '~';
            case '\u300c', '\u300e', '\u301d', '\u201f' -> '“';
            case '\u300d', '\u300f', '\u301e' -> '”';
            case '"' -> {
                quoted = !quoted;
                yield quoted ? '“' : '”';
            }
            case '\u2018' -> '“';
            case '\u2019' -> '”';
            case '\u3008', '\u2039' -> '<';
            case '\u3009', '\u203a' -> '>';
            case '\u3010', '\u3016' -> '【';
            case '\u3011', '\u3017' -> '】';
            case '\uff3b' -> '[';
            case '\uff3d' -> ']';
            case '\ufe6a' -> '%';
            case '\uff61' -> '。';
            case '\uff64' -> '、';
            case '\ufe50' -> ',';
            case '\u2236', '\ufe55' -> ':';
            case '\uff65', '\u2022', '\u30fb' -> '·';
            case '\u25cb', '\u25ef', '\uff2f' -> isNumeral(last) ? '〇' : c;
            default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        };
    }

    /// True where a short line opens with a Chinese numeral and a gap before `at`, as in `二 建设目标`.
    private boolean isHeadNumber(int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_NUMBER && !isBreak(source.charAt(from - 1))) {
            from--;
        }
        if (at - from > LONGEST_NUMBER
                || !HEAD_NUMBER.matcher(source.substring(from, at)).matches()) {
            return false;
        }
        int end = at;
        boolean stopped = false;
        while (end < source.length() && end - at <= LONGEST_HEADING && !isBreak(source.charAt(end))) {
            stopped |= "。；;，,".indexOf(source.charAt(end)) >= 0 || source.charAt(end) == '\t';
            end++;
        }
        boolean word = end - at >= 3 && isHan(source.charAt(at)) && isHan(source.charAt(at + 1));
        return word && !stopped && end - at <= LONGEST_HEADING;
    }

    /// True in `2 工作任务` above a line that opens with 2.1.
    private boolean isDecimalHead(int at) {
        if (!isHan(source.charAt(at))) {
            return false;
        }
        int from = Math.max(0, at - LONGEST_NUMBER);
        var number = DECIMAL_HEAD.matcher(source.substring(from, at));
        if (!number.find()) {
            return false;
        }
        var below = source.substring(at, Math.min(source.length(), at + 3 * LONGEST_HEADING));
        return below.matches(
                "(?s)[\u3400-\u9fff、]{2,20}[ \t]*[\r\n]+[\\s\u3000#*]*" + number.group("n") + "[.．]1(?!\\d).*");
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    /// True for a line with a blank between all its characters.
    private boolean isLetterSpaced(int from) {
        int blanks = 0;
        int others = 0;
        for (int i = from; i < source.length() && !isBreak(source.charAt(i)); i++) {
            if (!isBlank(source.charAt(i))) {
                others++;
            } else if (i > from && !isBlank(source.charAt(i - 1))) {
                blanks++;
            }
        }
        return others > 20 && blanks * 10 > others * 8;
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九〇零".indexOf(c) >= 0;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || Character.isSpaceChar(c);
    }

    private static boolean isIgnored(char c, char last) {
        return c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u00ad'
                || c == '\u2060'
                || c == '*'
                || c == '`'
                || (c == '#' && (last == '\n' || last == '#'))
                || Character.isISOControl(c)
                || (c >= '\ue000' && c <= '\uf8ff');
    }

    static boolean isLatin(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Layer replaceTerms(Layer layer) {
        var out = new Layer.Builder(layer.source());
        int i = 0;
        while (i < layer.length()) {
            var hit = term(layer.text, i);
            if (hit.length == 0) {
                out.copy(layer, i, i + 1);
                i++;
            } else {
                out.replace(layer, i, i + hit[0].length(), hit[1]);
                i += hit[0].length();
            }
        }
        return out.build();
    }

    private static String[] term(String text, int at) {
        for (var pair : TERMS.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(pair[0], at)) {
                return pair;
            }
        }
        return new String[0];
    }

    private static char[] simplified() {
        var table = new char[0x10000];
        for (var line : Words.lines("traditional")) {
            for (var pair : line.split(" ")) {
                table[pair.charAt(0)] = pair.charAt(1);
            }
        }
        return table;
    }

    private static Map<Character, List<String[]>> terms() {
        var all = new HashMap<Character, List<String[]>>();
        for (var line : Words.lines("taiwan-terms")) {
            var pair = line.split("=");
            all.merge(pair[0].charAt(0), List.<String[]>of(pair), Normaliser::longestFirst);
        }
        return all;
    }

    private static List<String[]> longestFirst(List<String[]> a, List<String[]> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream())
                .sorted((x, y) -> y[0].length() - x[0].length())
                .toList();
    }
}
