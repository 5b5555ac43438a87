package quanheng.targets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.pace.Course;
import quanheng.pace.Reason;
import quanheng.pace.Split;
import quanheng.parties.Region;

/// A target beside its shares, and what each region has come to.
///
/// @param whole    the target, in `unit`
/// @param isAdding whether shares add up; rates do not
/// @param division null where nothing is split yet
/// @param split    the shares added up; null likewise, and for rates
/// @param together what rates come to, weighed by what they divide by; null where it cannot be told
/// @param rows     one a region
/// @param city     what is counted for the whole; null where there is no data
/// @param proposed shares in proportion to what each region has today; null where they cannot be told
public record Divided(
        Region region,
        BigDecimal whole,
        String unit,
        boolean isAdding,
        @Nullable Division division,
        @Nullable Split split,
        @Nullable BigDecimal together,
        List<Row> rows,
        @Nullable BigDecimal city,
        @Nullable Split proposed,
        List<Reason> notes) {
    public Divided {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// A region.
    ///
    /// @param share    null where it has none
    /// @param reached  null where nothing is counted
    /// @param standing against an even pace to its share; null where there is no share, no figure or no way
    /// @param part     of the shortfall of all, in percent; null where it has none
    public record Row(
            Region region,
            @Nullable BigDecimal share,
            @Nullable Reached reached,
            Course.@Nullable Standing standing,
            @Nullable BigDecimal part) {
        /// What is counted in the region; null where there is no data.
        public @Nullable BigDecimal actual() {
            return reached == null ? null : reached.value();
        }
    }
}
