package quanheng.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import quanheng.law.Rule;

/// The yearly fee for one year of a patent (LIF-05 to LIF-11). Amounts in yuan.
///
/// @param year       of the patent, counted from filing; the second year begins on the first anniversary
/// @param dueOn      the anniversary the year begins on; unpaid, the right ends from this day
/// @param payBy      the same, or the first working day after it
/// @param graceBy    last day of the months of grace, or the first working day after it
/// @param fee        the full fee
/// @param payable    the fee less the reduction granted
/// @param surcharges for payment within the months of grace, reckoned from the full fee
/// @param rule       the row the fee stands in
public record Annuity(
        int year,
        LocalDate dueOn,
        LocalDate payBy,
        LocalDate graceBy,
        BigDecimal fee,
        BigDecimal payable,
        List<Surcharge> surcharges,
        Rule rule) {
    /// What a late payment costs besides.
    ///
    /// @param by     last day it costs no more than this
    /// @param amount in yuan
    public record Surcharge(LocalDate by, int percent, BigDecimal amount) {}
}
