package quanheng.registers;

import java.time.Instant;

/// Where something known comes from.
///
/// @param batch   the import
/// @param knownAt the moment it became known, to the microsecond
public record Origin(int batch, Instant knownAt) {}
