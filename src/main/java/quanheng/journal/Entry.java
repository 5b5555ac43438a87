package quanheng.journal;

import java.time.Instant;

/// One act of consequence.
///
/// @param sequence its place in the journal, counted from 1 without gaps
/// @param at       when, to the microsecond
/// @param actor    username of whoever did it, or `system`
/// @param act      what was done, such as `plans.confirmed`
/// @param subject  what it was done to, such as `plan:` and an id
/// @param detail   more, as a JSON object with sorted keys
/// @param hash     SHA-256 of the entry and the hash before it, in hexadecimal
public record Entry(long sequence, Instant at, String actor, String act, String subject, String detail, String hash) {}
