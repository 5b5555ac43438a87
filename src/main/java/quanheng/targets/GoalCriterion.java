package quanheng.targets;

import java.time.Instant;
import java.util.UUID;

/// What would fulfil a goal that names no number (达成标准), written by a person.
///
/// @param writtenBy username
public record GoalCriterion(UUID id, UUID promiseId, String words, String writtenBy, Instant writtenAt) {}
