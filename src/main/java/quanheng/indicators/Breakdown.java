package quanheng.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an indicator showed in each of the regions directly below one.
///
/// @param rows     one a region, by code
/// @param unplaced what is counted but known to lie in none of them; null where the formula has no such part
/// @param doubled  how much the rows count more than once, such as a contract over two of them; 0 where they add up
public record Breakdown(List<Row> rows, @Nullable BigDecimal unplaced, BigDecimal doubled) {
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /// One region.
    ///
    /// @param value       null where there is no data
    /// @param numerator   null where it is not a share
    /// @param denominator null where it is not a share
    public record Row(
            String code,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}
}
