package quanheng.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A name an owner bore (曾用名).
///
/// @param id      0 before it is kept
/// @param printed as it was
/// @param from    first day; null: not known
/// @param to      first day no more; null: not known
public record FormerName(
        int id,
        int ownerId,
        String printed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String by) {}
