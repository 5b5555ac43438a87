package quanheng.reference;

/// What is wrong or odd at a field of a file.
///
/// @param row   line of the file, the head being 1
/// @param value as it stands there
public record Problem(String file, long row, Column column, Fault fault, String value) {}
