package quanheng.bodies;

import java.time.LocalDate;

/// Something that was done with an action. Its words are the messages `bodies.action-act.<kind>`.
///
/// @param words what was reported or remarked
public record ActionAct(int ordinal, Kind kind, LocalDate on, String words, String author) {
    /// What was done.
    public enum Kind {
        /// 报完成
        REPORTED,
        /// 退回
        RETURNED,
        /// 核销
        VERIFIED,
        /// 转由合并后的单位
        HANDED_ON
    }
}
