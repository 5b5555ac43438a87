package quanheng.bodies;

/// Kinds of meetings. Their words are the messages `bodies.meeting-kind.<name>`.
public enum MeetingKind {
    /// 年度会议
    ANNUAL,
    /// 专题会议
    TOPICAL,
    /// 例会
    REGULAR
}
