package quanheng.registers;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Chinese application number (申请号): eight digits before October 2003, twelve since, and a check
/// character.
///
/// @param digits eight or twelve
/// @param check  `0` to `9` or `X`, as printed
record ApplicationNumber(String digits, char check) {
    private static final Pattern PRINTED = Pattern.compile("(?:CN|ZL)?([0-9]{12}|[0-9]{8})\\.?([0-9X])");
    private static final int FIRST_YEAR = 1985;

    /// The number as printed, whatever its width, spaces and prefix; empty where it is none.
    static Optional<ApplicationNumber> of(String printed) {
        var plain = Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(java.util.Locale.ROOT);
        var parts = PRINTED.matcher(plain);
        return parts.matches()
                ? Optional.of(
                        new ApplicationNumber(parts.group(1), parts.group(2).charAt(0)))
                : Optional.empty();
    }

    /// Whether the check character is the one reckoned: the digits weighted 2 to 9 over and over,
    /// their sum modulo 11, with `X` for ten.
    boolean isConsistent() {
        return check == reckoned();
    }

    /// The check character that belongs to the digits.
    char reckoned() {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (2 + place % 8);
        }
        return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    }

    /// Year of filing.
    int year() {
        if (digits.length() == 12) {
            return Integer.parseInt(digits.substring(0, 4));
        }
        var year = Integer.parseInt(digits.substring(0, 2));
        return year + (year < FIRST_YEAR % 100 ? 2000 : 1900);
    }

    /// The kind its fifth (or third) digit tells, or none for a digit without meaning.
    @Nullable
    PatentKind kind() {
        return switch (digits.charAt(digits.length() == 12 ? 4 : 2)) {
            case '1', '8' -> PatentKind.INVENTION;
            case '2', '9' -> PatentKind.UTILITY_MODEL;
            case '3' -> PatentKind.DESIGN;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return digits + "." + check;
    }
}
