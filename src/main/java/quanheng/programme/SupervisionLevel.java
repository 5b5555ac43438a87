package quanheng.programme;

/// How high an order has risen. Its words are the messages `programme.level.<name>`.
public enum SupervisionLevel {
    /// 单位联络员: it was sent to the unit, and its last day is not over.
    CONTACT,
    /// 单位主要负责人
    UNIT_LEADER,
    /// 领导小组办公室
    GROUP_OFFICE,
    /// 领导小组
    GROUP;

    /// The word of it in a case.
    String id() {
        return name().replace('_', '-');
    }
}
