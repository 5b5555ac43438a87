package quanheng.plans;

import java.util.UUID;
import quanheng.reading.Finding;

/// A finding that a person found.
///
/// @param id made with the form; a second hand-in with the same one changes nothing
public record Addition(UUID id, UUID version, Finding finding, Amendment amendment) {}
