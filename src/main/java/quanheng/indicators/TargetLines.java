package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What was promised of an indicator, to be drawn beside what it shows. The module that binds promises to indicators
/// declares it as a component.
public interface TargetLines {
    /// The lines for a region.
    ///
    /// @param region six digits; empty for anywhere
    List<Line> of(String indicator, String region);

    /// A promise as a line.
    ///
    /// @param words  what it is called beside the line
    /// @param path   address of the promise
    /// @param points what is wanted by which day, earliest first; a single one is drawn level up to its day
    record Line(String words, String path, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// What is wanted by a day.
    record Point(LocalDate on, BigDecimal value) {}
}
