package quanheng.search;

import java.util.List;
import quanheng.rights.Particulars;
import quanheng.rights.Turn;

/// A right as the register tells it to the index and to the list of results.
///
/// @param turns its states in order
public record Entry(int id, Particulars particulars, List<Turn> turns) {}
