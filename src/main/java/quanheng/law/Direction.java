package quanheng.law;

/// Which way a limit is counted.
enum Direction {
    /// Forward from the event that starts it; the last day is the last to act.
    AFTER,
    /// Back from an event that needs notice; the last day is the latest for the notice.
    AT_LEAST_BEFORE,
    /// Back from an expiry; the last day is the first of the window.
    WITHIN_BEFORE
}
