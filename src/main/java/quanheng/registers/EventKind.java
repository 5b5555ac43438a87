package quanheng.registers;

/// What can happen to a right, as far as files have told so far.
public enum EventKind {
    /// The application was filed (申请).
    FILED,

    /// The application was laid open (公开).
    PUBLISHED,

    /// The grant was announced (授权公告).
    GRANTED
}
