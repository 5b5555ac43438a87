package quanheng.registers;

/// Along what rights are counted.
public enum Axis {
    /// The category.
    CATEGORY,
    /// The place of the first applicant.
    REGION,
    /// The main class: IPC subclass, Locarno or Nice class.
    CLASS,
    /// The year of filing.
    FILING_YEAR,
    /// The state on the day.
    STATE
}
