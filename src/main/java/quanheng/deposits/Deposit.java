package quanheng.deposits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an organisation had something, known by its digest alone, at an instant.
///
/// @param number    sequence of the journal's entry about it
/// @param sha256    digest of the content, 64 hexadecimal digits in lower case
/// @param entryHash hash of the journal's entry
/// @param own       what only the organisation that deposited it sees; null for all others
public record Deposit(
        long number,
        UUID organization,
        String sha256,
        Instant depositedAt,
        String entryHash,
        @Nullable Own own) {
    /// @param title       the depositor's own name for it
    /// @param note        empty where none was given
    /// @param depositedBy username
    public record Own(String title, String note, String depositedBy) {}
}
