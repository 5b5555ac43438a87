package quanheng.indicators.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// Writes a drawing as SVG, without a style sheet, so that it looks the same in a report.
final class SvgImage {
    private static final String FONTS =
            "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

    private static final double PIXELS_PER_REM = 16;

    private final StringBuilder svg = new StringBuilder();

    private SvgImage() {}

    /// @param label says what the drawing shows to those who cannot see it
    static String of(Drawing drawing, String label) {
        return new SvgImage()
                .whole(
                        drawing,
                        "width=\"%d\" height=\"%d\" role=\"img\"".formatted(drawing.width(), drawing.height()),
                        label);
    }

    /// For a page: its links can be reached, and it grows with the words around it.
    static String linked(Drawing drawing, String label) {
        return new SvgImage()
                .whole(drawing, "width=\"%srem\" role=\"group\"".formatted(drawing.width() / PIXELS_PER_REM), label);
    }

    private String whole(Drawing drawing, String attributes, String label) {
        line(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" %s aria-label=\"%s\" font-family=\"%s\">",
                drawing.width(),
                drawing.height(),
                attributes,
                safe(label),
                FONTS));
        drawing.marks().forEach(this::mark);
        return svg.append("</svg>\n").toString();
    }

    private void mark(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Mark.Stroke stroke ->
                line(String.format(
                        Locale.ROOT,
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-linejoin=\"round\"%s/>",
                        stroke.spots().stream().map(SvgImage::pair).collect(Collectors.joining(" ")),
                        stroke.ink().colour,
                        stroke.width(),
                        stroke.dashed() ? " stroke-dasharray=\"6 4\"" : ""));
            case Drawing.Mark.Dot dot ->
                line(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>",
                        dot.at().x(),
                        dot.at().y(),
                        dot.radius(),
                        dot.ink().colour,
                        safe(dot.says())));
            case Drawing.Mark.Words words -> words(words);
            case Drawing.Mark.Area area ->
                line(String.format(
                        Locale.ROOT,
                        "<polygon points=\"%s\" fill=\"%s\"/>",
                        area.spots().stream().map(SvgImage::pair).collect(Collectors.joining(" ")),
                        area.ink().colour));
            case Drawing.Mark.Box box ->
                line(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                        box.at().x(),
                        box.at().y(),
                        box.width(),
                        box.height(),
                        box.ink().colour));
            case Drawing.Mark.Link link -> link(link);
        }
    }

    private void link(Drawing.Mark.Link link) {
        line("<a href=\"%s\" aria-label=\"%s\">".formatted(safe(link.path()), safe(link.says())));
        link.marks().forEach(this::mark);
        line("</a>");
    }

    private void words(Drawing.Mark.Words words) {
        line(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\" fill=\"%s\" text-anchor=\"%s\"%s>%s</text>",
                words.at().x(),
                words.at().y(),
                words.type().size(),
                words.type().ink().colour,
                words.type().anchor().name().toLowerCase(Locale.ROOT),
                words.type().bold() ? " font-weight=\"600\"" : "",
                safe(words.text())));
    }

    private static String pair(Drawing.Spot spot) {
        return String.format(Locale.ROOT, "%.1f,%.1f", spot.x(), spot.y());
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private void line(String element) {
        svg.append(element).append('\n');
    }
}
