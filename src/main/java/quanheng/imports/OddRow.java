package quanheng.imports;

import java.util.List;
import quanheng.formats.Problem;

/// A row that was left out, or taken though something is odd about it.
///
/// @param number  as [quanheng.formats.Row#number()]
/// @param refused whether it was left out
/// @param fields  as they stand in the file; empty of a row that was taken
public record OddRow(long number, boolean refused, List<String> fields, List<Problem> problems) {}
