package quanheng.rights;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A Chinese application number (申请号): eight digits from 1985, with a check character since 1989; twelve and a check
/// character since October 2003 (NUM-01 to NUM-04).
///
/// @param digits    eight or twelve
/// @param check     as printed; 0 where none is
/// @param hasPoint  whether a point stands before the check character
record ChineseApplication(String digits, char check, boolean hasPoint) {
    private static final char NONE = 0;
    private static final int FIRST_YEAR = 85;
    private static final int FIRST_YEAR_WITH_CHECK = 89;
    private static final int LAST_YEAR_OF_EIGHT = 3;

    /// The number in a text without words around it; null where it is none.
    static @Nullable ChineseApplication of(String core) {
        var from = 0;
        while (core.startsWith("CN", from) || core.startsWith("ZL", from) || core.startsWith(".", from)) {
            from += core.charAt(from) == '.' ? 1 : 2;
        }
        var end = Plain.digits(core, from);
        var count = end - from;
        if (end == core.length()) {
            return switch (count) {
                case 8, 12 -> valid(core.substring(from), NONE, false);
                case 9, 13 -> valid(core.substring(from, end - 1), core.charAt(end - 1), false);
                default -> null;
            };
        }
        if (count != 8 && count != 12) {
            return null;
        }
        var point = core.charAt(end) == '.';
        var last = point ? end + 1 : end;
        return last == core.length() - 1 && isCheck(core.charAt(last))
                ? valid(core.substring(from, end), core.charAt(last), point)
                : null;
    }

    private static boolean isCheck(char character) {
        return Plain.isDigit(character) || character == 'X';
    }

    private static @Nullable ChineseApplication valid(String digits, char check, boolean hasPoint) {
        var number = new ChineseApplication(digits, check, hasPoint);
        return number.category() != null && number.isOfItsTime() ? number : null;
    }

    private boolean isOfItsTime() {
        var year = number(0, digits.length() == 12 ? 4 : 2);
        return digits.length() == 12 ? year >= 2003 && year < 2100 : year >= FIRST_YEAR || year <= LAST_YEAR_OF_EIGHT;
    }

    private int number(int from, int to) {
        var number = 0;
        for (var place = from; place < to; place++) {
            number = number * 10 + digits.charAt(place) - '0';
        }
        return number;
    }

    /// The category its kind digit tells; null for a digit without meaning.
    @Nullable
    Category category() {
        return switch (digits.charAt(digits.length() == 12 ? 4 : 2)) {
            case '1', '8' -> Category.INVENTION;
            case '2', '9' -> Category.UTILITY_MODEL;
            case '3' -> Category.DESIGN;
            default -> null;
        };
    }

    /// Year of filing.
    int year() {
        if (digits.length() == 12) {
            return number(0, 4);
        }
        var year = number(0, 2);
        return year + (year < FIRST_YEAR ? 2000 : 1900);
    }

    private boolean hasCheck() {
        return digits.length() == 12 || number(0, 2) >= FIRST_YEAR_WITH_CHECK || number(0, 2) <= LAST_YEAR_OF_EIGHT;
    }

    /// The check character that belongs to the digits: weighted 2 to 9 over and over, their sum modulo 11, `X` for ten
    /// (NUM-02).
    char reckoned() {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (2 + place % 8);
        }
        return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    }

    /// The number in normal form.
    ///
    /// @param printed  what is to be said of the spelling already
    /// @param expected the category the number should be of
    NumberRead.Read read(Set<Spelling> printed, @Nullable Category expected) {
        var spellings = EnumSet.noneOf(Spelling.class);
        spellings.addAll(printed);
        if (category() != expected) {
            spellings.add(Spelling.OTHER_CATEGORY);
        }
        var reckoned = reckoned();
        if (check != NONE && check != reckoned) {
            spellings.add(Spelling.CHECK_WRONG);
        }
        var number = digits;
        if (!hasCheck()) {
            if (check != NONE) {
                spellings.add(Spelling.CHECK_DROPPED);
            }
        } else {
            number = digits + "." + (check == NONE ? reckoned : check);
            if (check == NONE) {
                spellings.add(Spelling.CHECK_RESTORED);
            } else if (!hasPoint) {
                spellings.add(Spelling.POINT_RESTORED);
            }
        }
        return new NumberRead.Read(number, spellings.isEmpty() ? Set.of() : Collections.unmodifiableSet(spellings));
    }
}
