package quanheng.reading;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes JSON piece by piece.
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    void open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
    }

    void close(char bracket) {
        text.append(bracket);
        first = false;
    }

    void key(String key) {
        value(key);
        text.append(':');
        first = true;
    }

    void field(String key, @Nullable String value) {
        key(key);
        if (value == null) {
            raw("null");
        } else {
            value(value);
        }
    }

    <T> void list(String key, List<T> items, Consumer<T> write) {
        key(key);
        open('[');
        items.forEach(write);
        close(']');
    }

    void raw(String json) {
        comma();
        text.append(json);
    }

    void value(String value) {
        comma();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20 || (Character.isSurrogate(c) && !paired(value, i))) {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean paired(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
