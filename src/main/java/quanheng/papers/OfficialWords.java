package quanheng.papers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// Days and sums as official papers write them.
final class OfficialWords {
    private static final Properties WORDS = read();
    private static final String DIGITS = word("digits");
    private static final String CAPITALS = word("capitals");
    private static final String STOPS = word("stops");
    private static final String TEN = word("ten");
    private static final List<String> PLACES = List.of("", word("ten.capital"), word("hundred"), word("thousand"));
    private static final List<String> GROUPS = List.of("", word("myriad"), word("yi"), word("myriad"));
    private static final int GROUP = 10_000;
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");

    private OfficialWords() {}

    /// A value in a form: `upper` for days in Chinese figures, `money` for sums in figures and capitals, `capitals` for
    /// sums in capitals alone, `clause` for a text without the stop at its end; otherwise as it is usual.
    ///
    /// @throws IllegalArgumentException where the value has no such form
    static String say(Object value, String form) {
        return switch (value) {
            case LocalDate day -> form.equals("upper") ? upper(day) : plain(form, day(day));
            case LocalDateTime time -> plain(form, time(time));
            case Number number -> number(new BigDecimal(number.toString()), form);
            case List<?> several ->
                plain(form, several.stream().map(each -> say(each, "")).collect(Collectors.joining(word("and"))));
            default -> form.equals("clause") ? clause(value.toString()) : plain(form, value.toString());
        };
    }

    private static String clause(String text) {
        var words = text.strip();
        while (!words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words;
    }

    private static String plain(String form, String words) {
        if (form.isEmpty()) {
            return words;
        }
        throw new IllegalArgumentException("has no form " + form + ": " + words);
    }

    static String day(LocalDate day) {
        return day.getYear() + word("year") + day.getMonthValue() + word("month") + day.getDayOfMonth() + word("day");
    }

    private static String time(LocalDateTime time) {
        return day(time.toLocalDate())
                + time.getHour()
                + word("hour")
                + (time.getMinute() == 0 ? "" : time.getMinute() + word("minute"));
    }

    static String upper(LocalDate day) {
        var year = String.valueOf(day.getYear())
                .chars()
                .mapToObj(digit -> figure(DIGITS, digit - '0'))
                .collect(Collectors.joining());
        return year
                + word("year")
                + belowHundred(day.getMonthValue())
                + word("month")
                + belowHundred(day.getDayOfMonth())
                + word("day");
    }

    private static String belowHundred(int number) {
        var tens = number / 10;
        var ones = number % 10;
        return (tens == 0 ? "" : tens == 1 ? TEN : figure(DIGITS, tens) + TEN)
                + (ones == 0 ? "" : figure(DIGITS, ones));
    }

    private static String number(BigDecimal number, String form) {
        return switch (form) {
            case "" -> number.toPlainString();
            case "money" -> word("money").formatted(figures(number), capitals(number));
            case "capitals" -> capitals(number);
            default -> plain(form, number.toPlainString());
        };
    }

    private static String figures(BigDecimal yuan) {
        var whole = yuan.stripTrailingZeros().scale() <= 0;
        return (whole ? "%,.0f" : "%,.2f").formatted(yuan);
    }

    /// A sum in capitals, down to the fen.
    static String capitals(BigDecimal yuan) {
        if (yuan.signum() < 0
                || yuan.compareTo(LARGEST) > 0
                || yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not a sum of money: " + yuan);
        }
        var fen = yuan.movePointRight(2).longValueExact();
        var whole = fen / 100;
        var words = new StringBuilder(whole == 0 && fen > 0 ? "" : whole(whole) + word("yuan"));
        return words.append(small(fen, whole > 0)).toString();
    }

    private static String small(long fen, boolean follows) {
        var jiao = (int) (fen / 10 % 10);
        var rest = (int) (fen % 10);
        if (jiao == 0 && rest == 0) {
            return word("exactly");
        }
        var gap = jiao == 0 && follows ? figure(CAPITALS, 0) : "";
        return gap
                + (jiao == 0 ? "" : figure(CAPITALS, jiao) + word("jiao"))
                + (rest == 0 ? word("exactly") : figure(CAPITALS, rest) + word("fen"));
    }

    private static String whole(long number) {
        if (number == 0) {
            return figure(CAPITALS, 0);
        }
        var words = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.size() - 1; group >= 0; group--) {
            var part = (int) (number / Math.powExact((long) GROUP, group) % GROUP);
            if (part == 0) {
                gap = !words.isEmpty();
                if (group == 2 && !words.isEmpty()) {
                    words.append(word("yi"));
                }
                continue;
            }
            if (!words.isEmpty() && (gap || part < GROUP / 10)) {
                words.append(figure(CAPITALS, 0));
            }
            words.append(below(part)).append(GROUPS.get(group));
            gap = false;
        }
        return words.toString();
    }

    private static String below(int part) {
        var words = new StringBuilder();
        var gap = false;
        for (var place = PLACES.size() - 1; place >= 0; place--) {
            var digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? figure(CAPITALS, 0) : "")
                    .append(figure(CAPITALS, digit))
                    .append(PLACES.get(place));
            gap = false;
        }
        return words.toString();
    }

    private static String figure(String figures, int digit) {
        return figures.substring(digit, digit + 1);
    }

    static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(OfficialWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
