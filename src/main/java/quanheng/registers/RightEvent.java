package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a right.
///
/// @param year    calendar year in which it happened
/// @param on      the day, or none where the source gives the year alone
/// @param knownAt when it became known here
/// @param batch   the import it came with
/// @param file    the evidence file it was read from
public record RightEvent(EventKind kind, int year, @Nullable LocalDate on, Instant knownAt, UUID batch, UUID file) {}
