package quanheng.formats;

import java.text.Normalizer;

/// Makes texts uniform. Looks at each character once and leaves clean texts, nearly all of them, as they are.
final class Cleaning {
    private static final char REPLACEMENT = '\ufffd';

    private Cleaning() {}

    /// Without invisible characters, breaks and spaces at either end; letters and digits of full width made narrow.
    /// Breaks and hard spaces within a Chinese text are taken out, within another they become a space.
    static String text(String raw) {
        return isClean(raw) ? raw : tidy(raw);
    }

    /// As [#text]; and in a Chinese name no spaces but between Latin words, and brackets of full width.
    static String name(String raw) {
        var isChinese = false;
        var isSpoilt = false;
        for (var at = 0; at < raw.length(); at++) {
            var here = raw.charAt(at);
            isChinese |= isHan(here);
            isSpoilt |= here < 0x30 || isOdd(here) || (here >= '\uff00' && here != '\uff08' && here != '\uff09');
        }
        if (!isSpoilt && isChinese) {
            return raw;
        }
        var text = tidy(raw);
        return isChinese ? chineseName(text) : narrowBrackets(text);
    }

    /// Whether characters were lost or read in the wrong encoding.
    static boolean isGarbled(String text) {
        var run = 0;
        for (var at = 0; at < text.length(); at++) {
            var here = text.charAt(at);
            if (here < 0x80) {
                if (here == 0) {
                    return true;
                }
                run = 0;
            } else if (here < 0x100) {
                if ((here < 0xa0 && here != 0x85) || ++run >= 4) {
                    return true;
                }
            } else if (here == REPLACEMENT || isLost(text, at, here)) {
                return true;
            } else {
                run = 0;
            }
        }
        return false;
    }

    /// What two replacement characters in UTF-8 look like in GB18030, and memory never written to.
    private static boolean isLost(String text, int at, char here) {
        if (here == '\u951f') {
            return at + 2 < text.length() && text.charAt(at + 1) == '\u65a4' && text.charAt(at + 2) == '\u62f7';
        }
        return (here == '\u70eb' || here == '\u5c6f')
                && text.startsWith(String.valueOf(here).repeat(3), at);
    }

    private static boolean isClean(String raw) {
        var last = raw.length() - 1;
        for (var at = 0; at <= last; at++) {
            var here = raw.charAt(at);
            if ((here > ' ' && here < 0x7f) || isHan(here)) {
                continue;
            }
            if (here == ' ') {
                if (at == 0 || at == last || raw.charAt(at - 1) == ' ') {
                    return false;
                }
            } else if (isOdd(here)) {
                return false;
            }
        }
        return true;
    }

    /// Neither seen nor meant, or of another width than usual.
    private static boolean isOdd(char here) {
        if (here < 0x100) {
            return here < ' ' || (here >= 0x7f && here <= 0xa0) || here == 0xad;
        }
        return (here >= '\u2000' && here <= '\u200f')
                || (here >= '\u2028' && here <= '\u202f')
                || (here >= '\u205f' && here <= '\u206f')
                || here == '\u3000'
                || here == '\ufeff'
                || isWideAlphanumeric(here);
    }

    static boolean isHan(char here) {
        return (here >= '\u4e00' && here <= '\u9fff') || (here >= '\u3400' && here <= '\u4dbf');
    }

    private static boolean isWideAlphanumeric(char here) {
        return (here >= '\uff10' && here <= '\uff19')
                || (here >= '\uff21' && here <= '\uff3a')
                || (here >= '\uff41' && here <= '\uff5a');
    }

    private static String tidy(String raw) {
        var isChinese = raw.chars().anyMatch(here -> isHan((char) here));
        var text = new StringBuilder(raw.length());
        for (var at = 0; at < raw.length(); at++) {
            var here = raw.charAt(at);
            if (isWideAlphanumeric(here)) {
                text.append((char) (here - 0xfee0));
            } else if (here == '\t' || here == '\n' || here == '\r' || here == 0x85 || here == 0xa0) {
                if (!isChinese) {
                    space(text);
                }
            } else if (here == ' ' || here == '\u3000' || (here >= '\u2000' && here <= '\u200a') || here == '\u202f') {
                space(text);
            } else if (!isOdd(here)) {
                text.append(here);
            }
        }
        var end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static String chineseName(String text) {
        var name = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var here = text.charAt(at);
            if (here == '(') {
                name.append('\uff08');
            } else if (here == ')') {
                name.append('\uff09');
            } else if (here != ' ' || (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1)))) {
                name.append(here);
            }
        }
        return name.toString();
    }

    private static boolean isLatin(char here) {
        return here < 0x250 && here != '(' && here != ')';
    }

    private static String narrowBrackets(String text) {
        return text.replace('\uff08', '(').replace('\uff09', ')');
    }

    /// For numbers and codes: narrow, in capitals, without anything invisible and without spaces.
    static String code(String raw) {
        for (var at = 0; at < raw.length(); at++) {
            var here = raw.charAt(at);
            if (here <= ' ' || here >= 0x7f || (here >= 'a' && here <= 'z')) {
                return codeOf(raw);
            }
        }
        return raw;
    }

    private static String codeOf(String raw) {
        var wide = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        var code = new StringBuilder(wide.length());
        for (var at = 0; at < wide.length(); at++) {
            var here = wide.charAt(at);
            if (here > ' ' && !isOdd(here)) {
                code.append(Character.toUpperCase(here));
            }
        }
        return code.toString();
    }
}
