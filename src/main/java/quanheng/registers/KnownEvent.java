package quanheng.registers;

import java.time.Instant;
import quanheng.rights.RightEvent;

/// An event of a right in the register.
///
/// @param knownAt the moment it became known here
/// @param batch   the import that told it
public record KnownEvent(int right, RightEvent event, Instant knownAt, int batch) {}
