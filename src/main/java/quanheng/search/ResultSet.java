package quanheng.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a question found at a moment, to be cited.
///
/// @param askedOn the day of states that name none
/// @param knownAt the moment of the register that was asked
/// @param found   how many rights
/// @param digest  SHA-256 of their ids, ascending, one a line
public record ResultSet(
        UUID id,
        String words,
        List<String> filters,
        LocalDate askedOn,
        Instant knownAt,
        long found,
        String digest,
        String madeBy,
        Instant madeAt) {
    /// How the same question, with the same day of states, is answered now.
    ///
    /// @param same whether it finds exactly the same rights
    public record Today(long found, boolean same) {}
}
