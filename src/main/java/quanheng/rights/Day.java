package quanheng.rights;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Days in the details of a right.
final class Day {
    private static final int ISO = 10;

    private Day() {}

    /// The ISO date of a detail; null where it is missing or none.
    static @Nullable LocalDate of(Map<Detail, String> details, Detail detail) {
        var words = details.isEmpty() ? null : details.get(detail);
        return words == null ? null : iso(words);
    }

    private static @Nullable LocalDate iso(String words) {
        return words.length() == ISO && words.charAt(4) == '-' && words.charAt(7) == '-'
                ? valid(number(words, 0, 4), number(words, 5, 7), number(words, 8, ISO))
                : null;
    }

    /// A date of eight digits without anything between; null where there is none at the place.
    static @Nullable LocalDate compact(String words, int from) {
        return words.length() >= from + 8
                ? valid(
                        number(words, from, from + 4),
                        number(words, from + 4, from + 6),
                        number(words, from + 6, from + 8))
                : null;
    }

    /// A date as printed: year, month and day one after the other, with anything or nothing between.
    static @Nullable LocalDate printed(String words) {
        var from = Plain.digits(words, 0);
        if (from == 8) {
            return compact(words, 0);
        }
        var monthEnd = Plain.digits(words, Math.min(from + 1, words.length()));
        var dayEnd = Plain.digits(words, Math.min(monthEnd + 1, words.length()));
        return from == 4 && monthEnd > 5 && dayEnd > monthEnd + 1
                ? valid(number(words, 0, 4), number(words, 5, monthEnd), number(words, monthEnd + 1, dayEnd))
                : null;
    }

    private static int number(String words, int from, int to) {
        return Plain.digits(words, from) < to ? 0 : Integer.parseInt(words, from, to, 10);
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        if (year == 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
