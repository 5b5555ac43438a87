package quanheng.bodies.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.formats.FilledSheet;

/// What somebody typed into a form, by field.
record Typed(Map<String, String> fields) {
    Typed {
        fields = Map.copyOf(fields);
    }

    /// Empty where nothing was typed.
    String text(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n");
    }

    @Nullable
    LocalDate day(String field) {
        return FilledSheet.day(text(field).strip()).orElse(null);
    }

    @Nullable
    UUID id(String field) {
        try {
            return text(field).isBlank() ? null : UUID.fromString(text(field).strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The revision that was seen; -1 where none is told.
    int seen() {
        return text("seen").matches("[0-9]{1,6}") ? Integer.parseInt(text("seen")) : -1;
    }

    <T extends Enum<T>> Optional<T> one(T[] values, String field) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(field)))
                .findFirst();
    }
}
