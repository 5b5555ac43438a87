package quanheng.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.formats.FilledSheet;
import quanheng.policies.Problem.Fault;

/// What somebody typed into a form or a row of a sheet, by the names of the fields; what cannot be read is noted.
///
/// @param row as Excel counts; 0 for a form
record Typed(int row, Map<String, String> fields, List<Problem> problems) {
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    @Nullable
    String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    /// A day that must be there.
    LocalDate day(String field) {
        var day = FilledSheet.day(text(field)).orElse(null);
        if (day == null) {
            wrong(field, Fault.NO_DAY);
            return LocalDate.EPOCH;
        }
        return day;
    }

    /// A day that may be left out.
    @Nullable
    LocalDate optionalDay(String field) {
        return text(field).isEmpty() ? null : day(field);
    }

    BigDecimal number(String field) {
        try {
            return new BigDecimal(text(field).replace(",", "").replaceFirst("%$", ""));
        } catch (NumberFormatException e) {
            wrong(field, Fault.BAD_VALUE);
            return BigDecimal.ZERO;
        }
    }

    void wrong(String field, Fault fault) {
        problems.add(new Problem(row, field, fault, text(field)));
    }
}
