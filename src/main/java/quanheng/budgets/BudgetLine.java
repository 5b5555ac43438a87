package quanheng.budgets;

import java.math.BigDecimal;
import java.util.UUID;

/// A line of a unit's budget of a year (经费).
///
/// @param unit    whose it is
/// @param region  of the unit, six digits
/// @param planned in yuan
/// @param paid    in yuan, by the payments there are
public record BudgetLine(
        UUID id,
        UUID unit,
        String unitName,
        String region,
        int year,
        Use use,
        Source source,
        String name,
        BigDecimal planned,
        BigDecimal paid) {
    /// What the money is for. Words: messages `budgets.use.<name>`.
    public enum Use {
        TRAINING,
        /// Aid for filings, which the nation ended.
        FILING_AID,
        /// Aid for grants, which the nation ended.
        GRANT_AID,
        EXPLOITATION,
        ENFORCEMENT,
        INFORMATION,
        PILOTS,
        OTHER
    }

    /// Where it comes from. Words: messages `budgets.source.<name>`.
    public enum Source {
        CITY,
        COUNTY,
        PROVINCE,
        CENTRE,
        SOCIETY
    }

    /// What is left, in yuan.
    public BigDecimal left() {
        return planned.subtract(paid);
    }
}
