package quanheng.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads days in every spelling that exports have: 2016-03-05, 2016/3/5, 2016.03.05, 20160305, with year, month and
/// day in words, with a time behind it, as a serial of a sheet, or with the year last.
final class Days {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int[] MONTHS = {
        name("JAN"),
        name("FEB"),
        name("MAR"),
        name("APR"),
        name("MAY"),
        name("JUN"),
        name("JUL"),
        name("AUG"),
        name("SEP"),
        name("OCT"),
        name("NOV"),
        name("DEC")
    };

    /// What was read: a day or why there is none.
    sealed interface Read {
        /// A day.
        record Day(LocalDate day) implements Read {}

        /// No day.
        record Wrong(Fault fault) implements Read {}
    }

    private Days() {}

    static Read read(String raw, DateOrder order) {
        if (raw.length() == 10 && raw.charAt(4) == '-' && raw.charAt(7) == '-') {
            var year = number(raw, 0, 4);
            var month = number(raw, 5, 7);
            var day = number(raw, 8, 10);
            if (year >= 0 && month >= 0 && day >= 0) {
                return of(year, month, day);
            }
        }
        var groups = Groups.of(Cleaning.text(raw));
        return groups == null ? new Read.Wrong(Fault.MALFORMED) : groups.read(order);
    }

    /// The day, or null where there is none.
    static @Nullable LocalDate day(String raw) {
        return read(raw, DateOrder.UNKNOWN) instanceof Read.Day(LocalDate day) ? day : null;
    }

    private static int number(String raw, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            var digit = raw.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Read of(int year, int month, int day) {
        if (year < 1000 || year > 2999) {
            return new Read.Wrong(Fault.NO_SUCH_DAY);
        }
        try {
            return new Read.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return new Read.Wrong(Fault.NO_SUCH_DAY);
        }
    }

    private static int name(String letters) {
        return (letters.charAt(0) << 16) + (letters.charAt(1) << 8) + letters.charAt(2);
    }

    /// The first three numbers of a spelling.
    private static final class Groups {
        private final int[] values = new int[3];
        private final int[] lengths = new int[3];
        private int count;
        private int named = -1;

        static @Nullable Groups of(String text) {
            var groups = new Groups();
            var at = 0;
            while (at < text.length()) {
                var here = text.charAt(at);
                if (here >= '0' && here <= '9') {
                    if (groups.count == 3) {
                        break;
                    }
                    at = groups.number(text, at);
                } else if ((here >= 'A' && here <= 'Z') || (here >= 'a' && here <= 'z')) {
                    if (groups.count == 3) {
                        break;
                    }
                    at = groups.month(text, at);
                    if (at < 0) {
                        return null;
                    }
                } else if (isSeparator(here)) {
                    at++;
                } else {
                    return null;
                }
            }
            return groups;
        }

        private static boolean isSeparator(char here) {
            return switch (here) {
                case ' ', '-', '/', '.', ',', ':', '\uff0e', '\uff0d', '\uff0f', '\u2013' -> true;
                case '\u5e74', '\u6708', '\u65e5', '\u53f7' -> true;
                default -> false;
            };
        }

        private int number(String text, int from) {
            var at = from;
            var value = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from < 9) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            values[count] = value;
            lengths[count++] = at - from;
            return at;
        }

        private int month(String text, int from) {
            var at = from;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at - from < 3 || named >= 0) {
                return -1;
            }
            var wanted = Days.name(text.substring(from, from + 3).toUpperCase(Locale.ROOT));
            for (var month = 0; month < 12; month++) {
                if (MONTHS[month] == wanted) {
                    named = month + 1;
                    return at;
                }
            }
            return -1;
        }

        Read read(DateOrder order) {
            if (named > 0) {
                return withNamedMonth();
            }
            if (lengths[0] == 8 && (count == 1 || lengths[1] <= 2)) {
                return Days.of(values[0] / 10000, values[0] / 100 % 100, values[0] % 100);
            }
            if (lengths[0] == 5 && count <= 2) {
                return serial();
            }
            if (count < 3) {
                return new Read.Wrong(Fault.MALFORMED);
            }
            if (lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2) {
                return Days.of(values[0], values[1], values[2]);
            }
            if (lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2) {
                return yearLast(order);
            }
            return new Read.Wrong(Fault.MALFORMED);
        }

        private Read withNamedMonth() {
            if (count != 2) {
                return new Read.Wrong(Fault.MALFORMED);
            }
            return lengths[0] == 4 ? Days.of(values[0], named, values[1]) : Days.of(values[1], named, values[0]);
        }

        private Read serial() {
            return values[0] >= 10000 && values[0] < 80000
                    ? new Read.Day(SERIAL_ZERO.plusDays(values[0]))
                    : new Read.Wrong(Fault.MALFORMED);
        }

        private Read yearLast(DateOrder order) {
            if (values[0] > 12 || (order == DateOrder.DAY_FIRST && values[1] <= 12)) {
                return Days.of(values[2], values[1], values[0]);
            }
            if (values[1] > 12 || order == DateOrder.MONTH_FIRST || values[0] == values[1]) {
                return Days.of(values[2], values[0], values[1]);
            }
            return new Read.Wrong(Fault.AMBIGUOUS_DAY);
        }
    }
}
