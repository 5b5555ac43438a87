package quanheng.formats;

import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// Numbers of other offices: the office's two letters (ST.3), then its application number, such as `EP99203729`. They
/// begin with letters, Chinese ones with digits, so none is taken for another.
final class ForeignNumbers {
    private ForeignNumbers() {}

    /// Null where it is a Chinese number or none.
    static PatentNumbers.@Nullable Read read(String code, @Nullable Category told) {
        if (code.length() < 5 || !isLetter(code, 0) || !isLetter(code, 1) || isChinese(code)) {
            return null;
        }
        var number = new StringBuilder(code.length());
        for (var at = 0; at < code.length(); at++) {
            var here = code.charAt(at);
            if ((here >= '0' && here <= '9') || isLetter(code, at)) {
                number.append(here);
            } else if ("/.,-".indexOf(here) < 0) {
                return null;
            }
        }
        return number.chars().noneMatch(Character::isDigit)
                ? null
                : new PatentNumbers.Read(number.toString(), told == null ? Category.INVENTION : told, 0, null);
    }

    private static boolean isChinese(String code) {
        return code.startsWith("CN") || code.startsWith("ZL");
    }

    private static boolean isLetter(String code, int at) {
        return code.charAt(at) >= 'A' && code.charAt(at) <= 'Z';
    }
}
