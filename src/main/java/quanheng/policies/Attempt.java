package quanheng.policies;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody is about to act by a power.
///
/// @param actor   his username
/// @param subject what he acts upon, such as `case:` and its number; stands in the journal where he may not
public record Attempt(String actor, String subject, String power, UUID unit, LocalDate day) {}
