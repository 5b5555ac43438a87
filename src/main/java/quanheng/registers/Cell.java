package quanheng.registers;

import java.util.List;

/// A cell of a count.
///
/// @param values one an axis, in the order of the axes' enum: names of enums, codes, years; empty where there is none
public record Cell(List<String> values) {}
