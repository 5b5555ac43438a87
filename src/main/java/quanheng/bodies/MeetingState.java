package quanheng.bodies;

/// Where a meeting stands. Its words are the messages `bodies.meeting-state.<name>`.
public enum MeetingState {
    /// 筹备: only who runs it sees it.
    PLANNED,
    /// 已通知: the notice is issued.
    CALLED,
    /// 纪要已印发
    ISSUED,
    /// 取消
    CANCELLED
}
