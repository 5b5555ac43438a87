package quanheng.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import quanheng.formats.FilledSheet;

/// What somebody typed, word by word.
///
/// @param row     of a sheet, as Excel counts; 0 for a form
/// @param series  its id or its whole name
/// @param region  its code or its name
/// @param firstOn a day in any usual spelling
/// @param lastOn  likewise; not read for things that happened on a day
public record Typed(
        int row,
        String series,
        String region,
        String firstOn,
        String lastOn,
        String value,
        String subject,
        String catalogue,
        String note) {
    @Nullable
    LocalDate firstDay() {
        return day(firstOn);
    }

    @Nullable
    LocalDate lastDay() {
        return day(lastOn);
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeParseException e) {
            return words.isBlank() ? null : FilledSheet.day(words).orElse(null);
        }
    }
}
