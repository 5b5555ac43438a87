package quanheng.formats;

/// In which order day and month stand where the year comes last, as in 03/05/2016.
public enum DateOrder {
    /// Nothing is known: such a day is refused unless one of the two is above 12.
    UNKNOWN,
    /// Day before month.
    DAY_FIRST,
    /// Month before day.
    MONTH_FIRST
}
