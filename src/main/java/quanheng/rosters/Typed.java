package quanheng.rosters;

/// What somebody typed of a member, word by word.
///
/// @param row    of a sheet, as Excel counts; 0 for a form
/// @param region its code or name; may be empty
/// @param fromOn a day in any usual spelling
/// @param toOn   the last day on the roster, likewise; empty for still
public record Typed(int row, String name, String creditCode, String region, String fromOn, String toOn, String note) {}
