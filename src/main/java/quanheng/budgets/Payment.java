package quanheng.budgets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// A payment out of a line.
///
/// @param amount   in yuan
/// @param evidence id of the kept file
public record Payment(
        UUID id, UUID line, LocalDate paidOn, BigDecimal amount, String words, UUID evidence, String madeBy) {}
