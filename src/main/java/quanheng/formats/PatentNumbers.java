package quanheng.formats;

import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// Application numbers of Chinese patents: 12 digits since 1 October 2003, 8 before, and a check character.
final class PatentNumbers {
    /// What was read of a number.
    ///
    /// @param fault null where the number is right
    record Read(
            String number,
            Category category,
            int year,
            @Nullable Fault fault) {}

    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private PatentNumbers() {}

    /// Null where it is no such number at all.
    static @Nullable Read read(String code) {
        var from = code.startsWith("CN") || code.startsWith("ZL") ? 2 : 0;
        var characters = new char[13];
        var count = 0;
        for (var at = from; at < code.length(); at++) {
            var here = code.charAt(at);
            if (here == '.' || here == '-') {
                continue;
            }
            var isLast = at == code.length() - 1;
            if (count == 13 || ((here < '0' || here > '9') && !(here == 'X' && isLast))) {
                return null;
            }
            characters[count++] = here;
        }
        var length = count == 13 || count == 12 ? 12 : count == 9 || count == 8 ? 8 : 0;
        if (length == 0 || (count == length && characters[count - 1] == 'X')) {
            return null;
        }
        return read(characters, length, count > length ? characters[length] : 0);
    }

    private static @Nullable Read read(char[] characters, int length, char told) {
        var category = category(characters[length == 12 ? 4 : 2]);
        if (category == null) {
            return null;
        }
        var sum = 0;
        for (var at = 0; at < length; at++) {
            sum += (characters[at] - '0') * WEIGHTS[at];
        }
        var check = "0123456789X".charAt(sum % 11);
        var year = length == 12
                ? (characters[0] - '0') * 1000 + (characters[1] - '0') * 100 + two(characters, 2)
                : two(characters, 0) >= 85 ? 1900 + two(characters, 0) : 2000 + two(characters, 0);
        var number = new String(characters, 0, length) + '.' + check;
        return new Read(number, category, year, told == 0 || told == check ? null : Fault.CHECK_CHARACTER);
    }

    private static int two(char[] characters, int at) {
        return (characters[at] - '0') * 10 + characters[at + 1] - '0';
    }

    private static @Nullable Category category(char digit) {
        return switch (digit) {
            case '1', '8' -> Category.INVENTION;
            case '2', '9' -> Category.UTILITY_MODEL;
            case '3' -> Category.DESIGN;
            default -> null;
        };
    }
}
