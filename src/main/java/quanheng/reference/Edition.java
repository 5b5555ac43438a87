package quanheng.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One edition of a kind of reference data. It never changes once loaded: a corrected file is a new edition.
///
/// @param name     as its publisher calls it, such as `2026.01`
/// @param from     first day it is valid
/// @param to       first day it is no longer valid; null where that is open
/// @param digest   SHA-256 of the files it came from, in hexadecimal
/// @param rows     how many rows of the files were taken
/// @param refused  how many were left out with somebody's consent
/// @param source   names of the files, or what the table says it is taken from
/// @param loadedBy username, or `system`
public record Edition(
        int id,
        Kind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        String digest,
        int rows,
        int refused,
        String source,
        String loadedBy,
        Instant loadedAt) {
    /// Whether it is valid on a day. Of several the one valid from the latest day counts.
    public boolean isValid(LocalDate on) {
        return !on.isBefore(from) && (to == null || on.isBefore(to));
    }
}
