package quanheng.registers;

/// Totals of events that are counted by themselves.
///
/// @param events    how many
/// @param rights    how many different rights they happened to
/// @param contracts different numbers of contracts or decisions, and one for each event without a number
/// @param amount    the sum of told amounts, in 10,000 yuan
/// @param silent    events that tell no amount
public record EventTotals(long events, long rights, long contracts, long amount, long silent) {}
