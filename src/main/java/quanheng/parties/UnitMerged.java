package quanheng.parties;

import java.time.LocalDate;
import java.util.UUID;

/// A unit went into another, which answers from that day for what was still open. Told within the transaction.
///
/// @param name     of the unit that is gone
/// @param intoName of the one that answers now
/// @param by       username
public record UnitMerged(UUID from, String name, UUID into, String intoName, LocalDate on, String why, String by) {}
