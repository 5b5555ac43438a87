package quanheng.registers;

import java.time.LocalDate;
import quanheng.rights.EventKind;

/// Something that happened to a right and is counted by itself.
///
/// @param right     id of the right
/// @param place     where its first applicant is, six digits; empty where unknown
/// @param reference number of the contract or decision; empty for none
/// @param amount    in 10,000 yuan; -1 where none is told
public record Occurrence(int right, EventKind kind, LocalDate on, String place, String reference, int amount) {}
