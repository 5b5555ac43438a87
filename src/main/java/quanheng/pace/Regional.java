package quanheng.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which regions are behind, and by how much: each against its own share of the target.
///
/// @param rows      those farthest behind first; those without a figure last
/// @param shortfall what the regions behind are behind together; never below 0
public record Regional(List<Row> rows, BigDecimal shortfall) {
    public Regional {
        rows = List.copyOf(rows);
    }

    /// One region.
    ///
    /// @param standing null where there is no figure, which is not 0
    /// @param part     which part of the shortfall is its own, in percent; null where it has none
    public record Row(
            String region,
            Course course,
            Course.@Nullable Standing standing,
            @Nullable BigDecimal part) {}

    /// @param courses by region
    /// @param actuals by region; those missing have no figure
    public static Regional of(
            Map<String, Course> courses, Map<String, BigDecimal> actuals, LocalDate day, Seasons seasons) {
        var rows = new ArrayList<Row>();
        courses.forEach((region, course) -> {
            var actual = actuals.get(region);
            rows.add(new Row(region, course, actual == null ? null : course.standing(day, actual, seasons), null));
        });
        var shortfall = Exactly.sum(
                rows.stream().map(Regional::behind).filter(Objects::nonNull).toList());
        var order = Comparator.comparing((Row row) -> row.standing() == null)
                .thenComparing(row -> row.standing() == null
                        ? BigDecimal.ZERO
                        : row.standing().gap())
                .thenComparing(Row::region);
        return new Regional(
                rows.stream().map(row -> withPart(row, shortfall)).sorted(order).toList(), shortfall);
    }

    private static @Nullable BigDecimal behind(Row row) {
        return row.standing() == null || row.standing().gap().signum() >= 0
                ? null
                : row.standing().gap().negate();
    }

    private static Row withPart(Row row, BigDecimal shortfall) {
        var behind = behind(row);
        var part = behind == null ? null : Exactly.told(Exactly.divide(behind.multiply(Exactly.HUNDRED), shortfall));
        return new Row(row.region(), row.course(), row.standing(), part);
    }
}
