package quanheng.deposits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.deposits.Deposit;

/// A line of the list and of the sheet.
record Line(Deposit deposit, String organization) {
    public LocalDate day() {
        return LocalDate.ofInstant(deposit.depositedAt(), DepositLines.OFFICE);
    }

    public @Nullable String title() {
        var own = deposit.own();
        return own == null ? null : own.title();
    }

    /// What staff see.
    List<Object> outline() {
        return List.of(deposit.number(), organization, day(), deposit.sha256());
    }

    /// What the depositor sees.
    List<Object> whole() {
        var own = Objects.requireNonNullElse(deposit.own(), new Deposit.Own("", "", ""));
        return List.of(
                deposit.number(),
                organization,
                deposit.depositedAt(),
                deposit.sha256(),
                own.title(),
                own.note(),
                own.depositedBy(),
                deposit.entryHash());
    }
}
