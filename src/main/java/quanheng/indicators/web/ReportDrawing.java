package quanheng.indicators.web;

import java.util.ArrayList;
import java.util.List;

/// The chart with everything a report needs around it: title, day, source, and whether it is made up.
final class ReportDrawing {
    private static final double MARGIN = 24;
    private static final double SMALL = 13;
    private static final double LINE = 19;

    private ReportDrawing() {}

    /// What stands around the chart.
    ///
    /// @param under  beneath the title
    /// @param source sentences below the chart
    /// @param sample the mark of a sample office; empty for a real one
    record Frame(String title, String under, List<String> source, String sample) {}

    static Drawing of(Trace trace, Frame frame) {
        var lines = frame.source().stream()
                .flatMap(sentence -> broken(sentence).stream())
                .toList();
        var top = 76.0;
        var height = (int) (top + ChartDrawing.HEIGHT + 24 + lines.size() * LINE + 8);
        var drawing = new Drawing(ChartDrawing.WIDTH, height);
        drawing.add(new Drawing.Mark.Box(new Drawing.Spot(0, 0), ChartDrawing.WIDTH, height, Drawing.Ink.PAPER));
        words(drawing, MARGIN, 34, frame.title(), new Drawing.Type(20, Drawing.Ink.DARK, Drawing.Anchor.START, true));
        words(drawing, MARGIN, 58, frame.under(), new Drawing.Type(14, Drawing.Ink.SOFT, Drawing.Anchor.START, false));
        if (!frame.sample().isEmpty()) {
            words(
                    drawing,
                    ChartDrawing.WIDTH - MARGIN,
                    34,
                    frame.sample(),
                    new Drawing.Type(18, Drawing.Ink.WARN, Drawing.Anchor.END, true));
        }
        ChartDrawing.into(drawing, trace, top);
        for (var at = 0; at < lines.size(); at++) {
            words(
                    drawing,
                    MARGIN,
                    top + ChartDrawing.HEIGHT + 24 + at * LINE,
                    lines.get(at),
                    new Drawing.Type(SMALL, Drawing.Ink.SOFT, Drawing.Anchor.START, false));
        }
        return drawing;
    }

    private static void words(Drawing drawing, double x, double y, String text, Drawing.Type type) {
        drawing.add(new Drawing.Mark.Words(new Drawing.Spot(x, y), text, type));
    }

    /// A sentence in lines no wider than the drawing; words of Latin letters stay whole.
    private static List<String> broken(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split("(?<= )|(?<=[^\\x00-\\x7f])|(?=[^\\x00-\\x7f])")) {
            if (Drawing.width(line + word, SMALL) > ChartDrawing.WIDTH - 2 * MARGIN && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
