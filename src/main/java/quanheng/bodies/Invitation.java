package quanheng.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is asked to come to a meeting, and who came.
///
/// @param seat        such as 副组长
/// @param standin     who comes in his stead, as known when the notice was issued; empty where nobody does
/// @param how         null before it was recorded
/// @param cameInstead who came in his stead; empty where nobody did
/// @param reason      why he did not come; empty where he or somebody did
public record Invitation(
        UUID termId,
        UUID organization,
        String unit,
        String person,
        String post,
        String seat,
        String standin,
        String standinPost,
        @Nullable How how,
        String cameInstead,
        String reason) {
    /// Whether somebody came. Its words are the messages `bodies.how.<name>`.
    public enum How {
        /// 出席
        PRESENT,
        /// 代会
        SUBSTITUTE,
        /// 缺席
        ABSENT
    }
}
