package quanheng.targets;

import java.time.Instant;
import java.util.UUID;

/// A file that shows how far a goal was reached.
///
/// @param evidenceId of the file kept
/// @param fileName   as it came
/// @param says       what it shows, in a sentence
/// @param addedBy    username
public record Proof(
        UUID id, UUID criterionId, UUID evidenceId, String fileName, String says, String addedBy, Instant addedAt) {}
