package quanheng.programme;

/// Where a report stands. Its words are the messages `programme.state.<name>`.
public enum ReportState {
    /// 待写: nothing is written yet.
    OWED,
    /// 草稿: written, not handed in.
    DRAFT,
    /// 已报: handed in.
    SUBMITTED,
    /// 退回: sent back with remarks.
    RETURNED,
    /// 已收: accepted.
    ACCEPTED,
    /// 免报: not owed any more, for a reason that is kept.
    WITHDRAWN;

    /// Whether the unit still has to hand it in.
    public boolean isOpen() {
        return switch (this) {
            case OWED, DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED, WITHDRAWN -> false;
        };
    }
}
