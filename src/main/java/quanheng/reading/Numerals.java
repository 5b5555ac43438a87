package quanheng.reading;

import java.math.BigDecimal;

/// Reads numerals: Arabic ones with separators, Chinese ones in either script.
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private Numerals() {}

    static boolean isHan(char c) {
        return digit(c) >= 0 || c == '十' || c == '百' || c == '千' || c == '拾';
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        int at = DIGITS.indexOf(c);
        if (at < 0) {
            at = FORMAL.indexOf(c);
        }
        return at >= 0
                ? at
                : switch (c) {
                    case '两' -> 2;
                    case '参' -> 3;
                    case '陆' -> 6;
                    default -> -1;
                };
    }

    /// A whole number, Arabic or Chinese: `十七`, `一百二十`, `二〇二五`, `15`.
    static int whole(String text) {
        if (isArabic(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int total = 0;
        int current = 0;
        boolean scaled = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int scale = scale(c);
            if (scale > 1) {
                total += (current == 0 ? 1 : current) * scale;
                current = 0;
                scaled = true;
            } else if (scaled) {
                current = Math.max(0, digit(c));
            } else {
                current = (int) Math.min(Integer.MAX_VALUE / 20L, current * 10L + Math.max(0, digit(c)));
            }
        }
        return total + current;
    }

    private static int scale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }

    /// A number as printed, thousands separators dropped.
    static BigDecimal decimal(String text) {
        return isArabic(text.charAt(0)) ? new BigDecimal(text.replace(",", "")) : BigDecimal.valueOf(whole(text));
    }
}
