package quanheng.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The end of something, as somebody typed it.
///
/// @param last the last day; null where none was given
/// @param why  empty where no reason was given
public record Ending(@Nullable LocalDate last, String why) {}
