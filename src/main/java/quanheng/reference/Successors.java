package quanheng.reference;

import java.util.List;

/// What took the place of an abolished symbol of the IPC.
///
/// @param symbol    the abolished one
/// @param symbols   those in its place
record Successors(String symbol, List<String> symbols) {}
