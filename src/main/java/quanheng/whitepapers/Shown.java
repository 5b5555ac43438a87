package quanheng.whitepapers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage with its numbers counted.
public sealed interface Shown {
    /// Which of them it is, for templates: `words`, `table` or `chart`.
    String kind();

    /// A paragraph.
    record Words(List<Bit> bits) implements Shown {
        public Words {
            bits = List.copyOf(bits);
        }

        @Override
        public String kind() {
            return "words";
        }
    }

    /// A part of a paragraph.
    ///
    /// @param words  as printed; of a counted number what is printed, empty for no data
    /// @param value  what stands behind it; null for words
    /// @param source who states it; empty unless others do
    record Bit(String words, @Nullable Value value, String source) {}

    /// A table of indicators.
    ///
    /// @param days the heads of its columns
    record Table(List<java.time.LocalDate> days, List<Row> rows) implements Shown {
        public Table {
            days = List.copyOf(days);
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "table";
        }
    }

    /// An indicator on several days.
    record Row(String name, String unit, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /// A chart.
    ///
    /// @param points what it draws, the day of the paper last
    record Chart(String name, List<Value> points) implements Shown {
        public Chart {
            points = List.copyOf(points);
        }

        /// Whether there are two points to draw.
        public boolean isDrawn() {
            return points.stream().filter(each -> each.printed() != null).count() > 1;
        }

        /// Its indicator's number on the day of the paper.
        public Value value() {
            return points.getLast();
        }

        @Override
        public String kind() {
            return "chart";
        }
    }
}
