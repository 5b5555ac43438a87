package quanheng.budgets;

/// Something wrong with what was typed. Its words are the message `budgets.fault.<fault>`.
///
/// @param row    of a sheet; 0 for a form
/// @param detail what was found or is asked for
public record Problem(int row, String field, String fault, String detail) {}
