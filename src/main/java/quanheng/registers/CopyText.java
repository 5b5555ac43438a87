package quanheng.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes rows in the text format of PostgreSQL's COPY: a tab between fields, `\N` for none.
final class CopyText {
    private static final int FLUSH = 1 << 16;
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'};

    private final Target target;
    private byte[] bytes = new byte[2 * FLUSH];
    private int length;
    private boolean first = true;

    CopyText(Target target) {
        this.target = target;
    }

    /// Where bytes go.
    interface Target {
        void write(byte[] bytes, int length) throws IOException;
    }

    CopyText number(long value) {
        next();
        digits(value);
        return this;
    }

    CopyText text(String value) {
        next();
        for (var at = 0; at < value.length(); at++) {
            at += escaped(value, at);
        }
        return this;
    }

    CopyText word(@Nullable Object value) {
        next();
        ascii(value == null ? "\\N" : value.toString());
        return this;
    }

    CopyText day(@Nullable LocalDate value) {
        next();
        if (value == null) {
            ascii("\\N");
        } else {
            day0(value);
        }
        return this;
    }

    CopyText none() {
        return word(null);
    }

    /// A list of words without quotes, commas, braces or spaces.
    <T> CopyText words(List<T> values, Function<T, Object> word) {
        next();
        put('{');
        for (var at = 0; at < values.size(); at++) {
            if (at > 0) {
                put(',');
            }
            ascii(String.valueOf(word.apply(values.get(at))));
        }
        put('}');
        return this;
    }

    CopyText days(List<LocalDate> values) {
        next();
        put('{');
        for (var at = 0; at < values.size(); at++) {
            if (at > 0) {
                put(',');
            }
            day0(values.get(at));
        }
        put('}');
        return this;
    }

    CopyText texts(List<String> values) {
        next();
        put('{');
        for (var at = 0; at < values.size(); at++) {
            if (at > 0) {
                put(',');
            }
            quoted(values.get(at));
        }
        put('}');
        return this;
    }

    /// An object of texts, as JSON.
    CopyText object(Map<? extends Enum<?>, String> values) {
        next();
        put('{');
        var comma = false;
        for (var entry : values.entrySet()) {
            if (comma) {
                put(',');
            }
            comma = true;
            quoted(entry.getKey().name());
            put(':');
            quoted(entry.getValue());
        }
        put('}');
        return this;
    }

    void end() {
        put('\n');
        first = true;
        if (length >= FLUSH) {
            flush();
        }
    }

    void flush() {
        try {
            target.write(bytes, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException("rows cannot be copied", e);
        }
    }

    private void next() {
        if (!first) {
            put('\t');
        }
        first = false;
    }

    /// In quotes, with quotes and backslashes escaped once for the value and once for the row.
    private void quoted(String value) {
        put('"');
        for (var at = 0; at < value.length(); at++) {
            var c = value.charAt(at);
            if (c == '"') {
                ascii("\\\\\"");
            } else if (c == '\\') {
                ascii("\\\\\\\\");
            } else if (c < ' ') {
                put(' ');
            } else {
                at += character(value, at);
            }
        }
        put('"');
    }

    private int escaped(String value, int at) {
        switch (value.charAt(at)) {
            case '\\' -> ascii("\\\\");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            case 0 -> {}
            default -> {
                return character(value, at);
            }
        }
        return 0;
    }

    /// Writes one character; returns how many further units of the text it took.
    private int character(String value, int at) {
        var c = value.charAt(at);
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            put(0x80 | (c & 0x3F));
        } else if (!Character.isSurrogate(c)) {
            put(0xE0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1))) {
            var point = Character.toCodePoint(c, value.charAt(at + 1));
            put(0xF0 | (point >> 18));
            put(0x80 | ((point >> 12) & 0x3F));
            put(0x80 | ((point >> 6) & 0x3F));
            put(0x80 | (point & 0x3F));
            return 1;
        } else {
            put('?');
        }
        return 0;
    }

    private void ascii(String value) {
        for (var at = 0; at < value.length(); at++) {
            put(value.charAt(at));
        }
    }

    private void day0(LocalDate day) {
        pair(day.getYear() / 100);
        pair(day.getYear() % 100);
        put('-');
        pair(day.getMonthValue());
        put('-');
        pair(day.getDayOfMonth());
    }

    private void pair(int value) {
        put(DIGITS[value / 10]);
        put(DIGITS[value % 10]);
    }

    private void digits(long value) {
        if (value < 0) {
            ascii(Long.toString(value));
        } else if (value < 10) {
            put(DIGITS[(int) value]);
        } else {
            digits(value / 10);
            put(DIGITS[(int) (value % 10)]);
        }
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }
}
