package quanheng.targets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Aim;
import quanheng.pace.Cadence;
import quanheng.pace.Course;
import quanheng.pace.Forecast;
import quanheng.pace.Reason;
import quanheng.pace.Series;

/// How a promise comes along (进度) and where it leads (预测).
///
/// @param reached  what is counted today
/// @param linear   against an even pace; null where no way is known
/// @param seasonal against the seasons of earlier years; null where they are not known either
/// @param cadence  of a promise for every year; null for others
/// @param series   month by month, in the unit of the target; null where the figure has no months
/// @param forecast up to the deadline; null where the deadline has passed or the figure has no months
/// @param without  why something of this is not told
public record Prospect(
        Reached reached,
        Aim aim,
        LocalDate asOf,
        Course.@Nullable Standing linear,
        Course.@Nullable Standing seasonal,
        @Nullable Cadence cadence,
        @Nullable Series series,
        @Nullable Forecast forecast,
        List<Reason> without) {
    public Prospect {
        without = List.copyOf(without);
    }
}
