package quanheng.formats;

/// What is wrong or odd at a field of a row.
///
/// @param row   as [Row#number()]
/// @param value as it stands in the file
public record Problem(long row, Field field, Fault fault, String value) {}
