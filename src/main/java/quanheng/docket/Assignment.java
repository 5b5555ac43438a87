package quanheng.docket;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who holds a post of the office in a case, and from when to when.
///
/// @param account id of the account
/// @param from    first day
/// @param to      last day; null while it goes on
/// @param standIn true where he stands in for another for these days (代办)
public record Assignment(
        String post,
        UUID account,
        String username,
        LocalDate from,
        @Nullable LocalDate to,
        boolean standIn) {
    /// Whether it holds on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
