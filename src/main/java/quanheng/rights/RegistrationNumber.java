package quanheng.rights;

import org.jspecify.annotations.Nullable;

/// Numbers of the registers other than the patents' (NUM-09, NUM-12, NUM-17, NUM-18). Null where they are not in the
/// shape of their register.
final class RegistrationNumber {
    private static final int CLASSES = 45;

    private RegistrationNumber() {}

    /// A mark's number with its class, such as `19708633/43` or `G1234567/9`.
    static NumberRead.@Nullable Read mark(Plain printed) {
        var core = printed.core();
        var end = markEnd(core);
        if (end < 0) {
            return null;
        }
        if (end == core.length()) {
            return printed.as(withoutZeros(core, end), Spelling.CLASS_MISSING);
        }
        var niceClass = niceClass(core.substring(end + 1));
        return Plain.isDigit(core.charAt(end)) || Plain.isLetter(core.charAt(end)) || niceClass == 0
                ? null
                : printed.as(withoutZeros(core, end) + "/" + niceClass);
    }

    /// A mark's number whose class stands elsewhere.
    static NumberRead.@Nullable Read mark(Plain printed, String printedClass) {
        var core = printed.core();
        var end = markEnd(core);
        var niceClass = niceClass(Plain.of(printedClass).text());
        return end != core.length() || end < 0 || niceClass == 0
                ? null
                : printed.as(withoutZeros(core, end) + "/" + niceClass);
    }

    private static int markEnd(String core) {
        var start = core.startsWith("G") ? 1 : 0;
        var digits = Plain.digits(core, start);
        var end = Plain.letters(core, digits);
        return digits == start || digits - start > 9 || end - digits > 2 ? -1 : end;
    }

    private static String withoutZeros(String core, int end) {
        var start = core.startsWith("G") ? 1 : 0;
        var zeros = start;
        while (zeros < end - 1 && core.charAt(zeros) == '0' && Plain.isDigit(core.charAt(zeros + 1))) {
            zeros++;
        }
        return zeros == start ? core.substring(0, end) : core.substring(0, start) + core.substring(zeros, end);
    }

    /// The class in words such as `35` or `05`, or with other characters around it; 0 where there is none of 1 to 45.
    private static int niceClass(String words) {
        var from = 0;
        while (from < words.length() && !Plain.isDigit(words.charAt(from))) {
            from++;
        }
        var to = Plain.digits(words, from);
        if (to == from || to - from > 2 || Plain.compact(words).length() > to - from) {
            return 0;
        }
        var number = Integer.parseInt(words, from, to, 10);
        return number <= CLASSES ? number : 0;
    }

    /// Registered software, such as `2019SR0123456`.
    static NumberRead.@Nullable Read software(Plain printed) {
        var core = printed.core();
        return Plain.digits(core, 0) == 4
                        && core.startsWith("SR", 4)
                        && core.length() >= 10
                        && core.length() <= 14
                        && Plain.digits(core, 6) == core.length()
                ? printed.as(core)
                : null;
    }

    /// A registered work: words of the office, year, letter of its class and serial, joined by hyphens.
    static NumberRead.@Nullable Read work(Plain printed) {
        var text = printed.text();
        var words = 0;
        while (words < text.length() && Character.isIdeographic(text.charAt(words))) {
            words++;
        }
        var rest = Plain.compact(text.substring(words));
        if (words != 4 || Plain.digits(rest, 0) != 4 || Plain.letters(rest, 4) != 5) {
            return null;
        }
        return rest.length() >= 8 && Plain.digits(rest, 5) == rest.length()
                ? printed.as(text.substring(0, words)
                        + "-" + rest.substring(0, 4)
                        + "-" + rest.charAt(4)
                        + "-" + rest.substring(5))
                : null;
    }

    /// A certificate of an agricultural product's geographical indication, such as `AGI00122`.
    static NumberRead.@Nullable Read indication(Plain printed) {
        var core = Plain.compact(printed.core());
        return core.startsWith("AGI") && core.length() > 3 && Plain.digits(core, 3) == core.length()
                ? printed.as(core)
                : null;
    }

    /// A plant variety's right, such as `CNA20191000123`, or of a forest plant `20190012`.
    static NumberRead.@Nullable Read variety(Plain printed) {
        var core = printed.core();
        if (!core.startsWith("CNA")) {
            var isYear = core.startsWith("20") || core.startsWith("1999");
            return isYear && core.length() == 8 && Plain.digits(core, 0) == 8 ? printed.as(core) : null;
        }
        var count = Plain.digits(core, 3) - 3;
        return count >= 8 && count <= 12 && isCheckOrNothing(core, count + 3) ? printed.as(core) : null;
    }

    /// A layout design's registration, such as `BS.20501234.5`.
    static NumberRead.@Nullable Read layout(Plain printed) {
        var core = printed.core();
        if (!core.startsWith("BS")) {
            return null;
        }
        var start = core.startsWith(".", 2) ? 3 : 2;
        var digits = Plain.digits(core, start);
        if (digits - start < 8 || digits - start > 12 || !isCheckOrNothing(core, digits)) {
            return null;
        }
        return start == 3 ? printed.as(core) : printed.as("BS." + core.substring(2), Spelling.POINT_RESTORED);
    }

    private static boolean isCheckOrNothing(String core, int from) {
        return from == core.length()
                || (from == core.length() - 2
                        && core.charAt(from) == '.'
                        && (Plain.isDigit(core.charAt(from + 1)) || core.charAt(from + 1) == 'X'));
    }
}
