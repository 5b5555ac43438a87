package quanheng.reading;

import java.util.regex.Pattern;

/// Tells the lines that a portal printed around a plan from the plan's own.
final class Noise {
    private static final Words STARTS = Words.load("noise-starts");
    private static final Words ANYWHERE = Words.load("noise-anywhere");
    private static final int LONGEST = 60;
    private static final Pattern PAGE = Pattern.compile(
            "[-—·~]{1,3}\\d{1,4}[-—·~]{1,3}|第\\d{1,4}页[,/]?(?:共\\d{1,4}页)?|\\d{1,3}/\\d{1,3}(?:页)?|[-—=_~.]{4,}|Page\\d+");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]{0,30}\\]\\(.*");
    private static final Pattern PROMISE = Pattern.compile(".*(?:[。;]|牵头|责任单位|配合单位).*");

    private Noise() {}

    static boolean is(String line) {
        if (PAGE.matcher(line).matches() || LINK.matcher(line).lookingAt()) {
            return true;
        }
        if ((line.length() > LONGEST && !line.contains("的通知")) || line.length() > 2 * LONGEST) {
            return false;
        }
        return starts(line) || (line.length() <= LONGEST && anywhere(line));
    }

    private static boolean starts(String line) {
        int n = STARTS.at(line, 0, line.length());
        if (n == 0) {
            return false;
        }
        if (n == line.length() || line.charAt(n - 1) == ':' || line.charAt(n - 1) == '】') {
            return true;
        }
        char next = line.charAt(n);
        return next == ':'
                || next == '】'
                || next == ']'
                || next == '>'
                || next == '“'
                || (!Character.isLetter(next)
                        && next != ','
                        && next != '、'
                        && next != '。'
                        && next != '('
                        && next != '”')
                || (line.length() <= n + 8 && STARTS.at(line, n, line.length()) == line.length() - n)
                || labelled(line, n);
    }

    private static boolean labelled(String line, int n) {
        char first = line.charAt(0);
        return line.length() <= LONGEST * 2
                && n >= 3
                && first != '推'
                && line.indexOf('。') < 0
                && !PROMISE.matcher(line).matches()
                && !line.endsWith(",")
                && line.charAt(n) != '的'
                && isRowLabel(line.substring(0, n));
    }

    private static boolean isRowLabel(String word) {
        return switch (word) {
            case "索引号", "信息索引号", "信息名称", "文件编号", "公开类别", "统一登记号", "发布机构", "扫一扫" -> true;
            default -> false;
        };
    }

    private static boolean anywhere(String line) {
        return ANYWHERE.in(line) && !PROMISE.matcher(line).matches();
    }
}
