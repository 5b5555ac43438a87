package quanheng.indicators.web;

import java.util.ArrayList;
import java.util.List;

/// A drawing of lines, dots and words, for a page and for a report; all measures in pixels from the upper left.
final class Drawing {
    private final List<Mark> marks = new ArrayList<>();
    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// What can be drawn.
    sealed interface Mark {
        /// Straight pieces from point to point.
        record Stroke(List<Spot> spots, Ink ink, double width, boolean dashed) implements Mark {}

        /// @param says what a pointer over it is told
        record Dot(Spot at, double radius, Ink ink, String says) implements Mark {}

        record Words(Spot at, String text, Type type) implements Mark {}

        /// What lies within a line that ends where it begins.
        record Area(List<Spot> spots, Ink ink) implements Mark {}

        record Box(Spot at, double width, double height, Ink ink) implements Mark {}

        /// Marks that lead somewhere.
        ///
        /// @param says what it is called
        record Link(String path, String says, List<Mark> marks) implements Mark {}
    }

    record Spot(double x, double y) {}

    /// How words look.
    ///
    /// @param size in pixels
    record Type(double size, Ink ink, Anchor anchor, boolean bold) {}

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Colours as the pages have them.
    enum Ink {
        DARK("#1b1f24"),
        SOFT("#545b64"),
        LINE("#d5d9df"),
        ACCENT("#1d4f91"),
        BAND("#d3deee"),
        WARN("#7d5000"),
        PAPER("#ffffff"),
        EDGE("#7b838d"),
        TONE_1("#edf3fa"),
        TONE_2("#c9daef"),
        TONE_3("#97b9df"),
        TONE_4("#3f70ab"),
        TONE_5("#173f75");

        final String colour;

        Ink(String colour) {
            this.colour = colour;
        }
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// About how wide words are.
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(each -> each > 0x2e7f ? 1 : 0.56).sum() * size;
    }
}
