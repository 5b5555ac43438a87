package quanheng.bodies;

/// Where an action stands. Its words are the messages `bodies.action-state.<name>`.
public enum ActionState {
    /// 待办
    OPEN,
    /// 已报完成: waits to be verified.
    REPORTED,
    /// 退回: sent back with remarks.
    RETURNED,
    /// 已核销
    VERIFIED;

    /// Whether its units still have to do it.
    public boolean isOpen() {
        return switch (this) {
            case OPEN, RETURNED -> true;
            case REPORTED, VERIFIED -> false;
        };
    }
}
