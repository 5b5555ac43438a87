package quanheng.plans;

import java.util.UUID;

/// A person's hand on a finding.
///
/// @param revision of the finding as the person saw it
/// @param by       username
public record Touch(UUID finding, long revision, String by) {}
