package quanheng.registers;

import java.time.Instant;
import java.util.List;
import quanheng.rights.Particulars;
import quanheng.rights.Turn;

/// A right as the register knows it.
///
/// @param id      its own in the register, for as long as it stands there
/// @param turns   its states in order, derived from its events; the last may lie in the future
/// @param knownAt since when it is known as it stands here
/// @param batch   the import that told it so
public record Right(int id, Particulars particulars, List<Turn> turns, Instant knownAt, int batch) {}
