package quanheng.registers;

/// Why a row is rejected; a row can have several.
///
/// @param row    line number of the row in the file, counted from 1 with the head
/// @param value  what stands there
public record Problem(long row, Column column, Fault fault, String value) {}
