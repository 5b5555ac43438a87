package quanheng.programme;

import java.time.Instant;
import java.time.LocalDate;

/// Something that was done with a report.
///
/// @param text       number of the text it was done with; 0 where none was written
/// @param happenedOn the day it happened, which may be before it was written down
public record ReportAct(
        int ordinal,
        Kind kind,
        ReportState state,
        int text,
        LocalDate happenedOn,
        String remarks,
        String author,
        Instant recordedAt) {
    /// What was done. Its words are the messages `programme.act.<name>`.
    public enum Kind {
        /// 存稿
        DRAFTED,
        /// 报送
        SUBMITTED,
        /// 退回
        RETURNED,
        /// 接收
        ACCEPTED,
        /// 催报
        REMINDED,
        /// 免报
        WITHDRAWN,
        /// 转由继任单位答复
        HANDED_ON
    }
}
