package quanheng.protection.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures somebody typed into a calculator, with the fields that cannot be read.
///
/// @param typed what stands in the fields
/// @param wrong ids of fields; none where all can be read
public record Reckoned(Map<String, String> typed, List<String> wrong) {
    private static final String SUM = "\\d{1,13}([.]\\d{1,2})?";

    static Reckoned of(Map<String, String> typed) {
        return new Reckoned(typed, new ArrayList<>());
    }

    /// What stands in a field; empty for nothing.
    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// Whether a box is ticked.
    public boolean has(String field) {
        return text(field).equals("yes");
    }

    /// Whether a field cannot be read.
    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /// A sum in yuan; null where none is told.
    @Nullable
    BigDecimal yuan(String field) {
        var text = text(field).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches(SUM)) {
            wrong.add(field);
            return null;
        }
        return new BigDecimal(text);
    }

    int count(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("\\d{1,6}")) {
            wrong.add(field);
            return 1;
        }
        return Integer.parseInt(text);
    }

    LocalDate day(String field, LocalDate otherwise) {
        try {
            return text(field).isEmpty() ? otherwise : LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            wrong.add(field);
            return otherwise;
        }
    }
}
