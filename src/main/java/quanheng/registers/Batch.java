package quanheng.registers;

import java.time.Instant;
import java.util.UUID;

/// One import.
///
/// @param file       the evidence file that was imported
/// @param importedBy username, or `system`
public record Batch(UUID id, UUID file, Totals totals, String importedBy, Instant importedAt) {}
