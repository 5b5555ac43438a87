package quanheng.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of a rule of law: a row a lawyer can read and sign.
///
/// @param id      such as `LIF-02`
/// @param scope   what of the rule's cases it speaks of, such as `DESIGN`; empty where it speaks of all
/// @param from    first day that selects it; which day that is (filing, grant, act) the rule's user knows
/// @param to      last day; null while it goes on
/// @param length  of the term or time limit; null where it has none
/// @param amount  in yuan; null where it has none
/// @param percent null where it has none
/// @param note    what the row says, in Chinese
public record Rule(
        String id,
        String scope,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Length length,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        Citation citation,
        Evidence evidence,
        String note) {
    /// Whether the day selects this version.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether it was compared with the law; pages mark the others 待核实.
    public boolean isVerified() {
        return evidence.isVerified();
    }

    /// Its length.
    ///
    /// @throws IllegalStateException where it has none
    public Length term() {
        return told(length);
    }

    /// Its amount in yuan.
    ///
    /// @throws IllegalStateException where it has none
    public BigDecimal yuan() {
        return told(amount);
    }

    /// Its percentage.
    ///
    /// @throws IllegalStateException where it has none
    public BigDecimal rate() {
        return told(percent);
    }

    private <T> T told(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the row has no such figure: " + id + " " + scope + " " + from);
        }
        return value;
    }
}
