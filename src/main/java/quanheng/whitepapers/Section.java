package quanheng.whitepapers;

import java.time.Instant;
import java.util.UUID;

/// A section of a white paper as somebody wrote it last.
///
/// @param ordinal  its place; sections of one place stand in the order they were begun
/// @param body     its text, read by [Passages]
/// @param revision 1 for the first text; a change of an older one is refused
public record Section(
        UUID id, int ordinal, String heading, String body, int revision, String editedBy, Instant editedAt) {}
