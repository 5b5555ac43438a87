package quanheng.programme.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.programme.ReportFilter;
import quanheng.programme.ReportFilter.Sorting;
import quanheng.programme.ReportFilter.Which;

/// What somebody wants to see of reports, as the address says it; whatever means nothing is passed over.
record ReportSearch(
        @Nullable String which,
        @Nullable String schedule,
        @Nullable String period,
        @Nullable String words,
        @Nullable String sorting,
        @Nullable String asOf,
        @Nullable Integer page) {
    ReportFilter filter(LocalDate today, @Nullable UUID unit, Which otherwise) {
        var day = day(asOf);
        return new ReportFilter(
                one(Which.values(), which).orElse(otherwise),
                id(schedule),
                day(period),
                unit,
                words == null ? "" : words.strip(),
                one(Sorting.values(), sorting).orElse(Sorting.DAY),
                day == null ? today : day,
                day != null && day.isBefore(today));
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    static @Nullable UUID id(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : UUID.fromString(words.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
