package quanheng.reading;

import java.time.LocalDate;

/// How often a plan wants reports, in calendar periods.
public enum ReportingCadence {
    /// 每月
    MONTHLY(1),
    /// 每季度
    QUARTERLY(3),
    /// 每半年
    HALF_YEARLY(6),
    /// 每年
    YEARLY(12);

    private final int months;

    ReportingCadence(int months) {
        this.months = months;
    }

    /// The first day of the period a day lies in.
    public LocalDate begin(LocalDate day) {
        var month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /// The last day of the period a day lies in.
    public LocalDate end(LocalDate day) {
        return begin(day).plusMonths(months).minusDays(1);
    }

    /// Which period of its year a day lies in, from 1.
    public int inItsYear(LocalDate day) {
        return (day.getMonthValue() - 1) / months + 1;
    }
}
