package quanheng.indicators.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// Paints a drawing as PNG, twice as fine as a screen.
final class PngImage {
    private static final int SCALE = 2;

    private final Graphics2D brush;

    private PngImage(Graphics2D brush) {
        this.brush = brush;
    }

    static byte[] of(Drawing drawing) {
        var image = new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.scale(SCALE, SCALE);
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var png = new PngImage(brush);
        drawing.marks().forEach(png::mark);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be written", e);
        }
        return out.toByteArray();
    }

    private void mark(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Mark.Stroke stroke -> stroke(stroke);
            case Drawing.Mark.Dot dot -> {
                var radius = dot.radius();
                ink(dot.ink());
                brush.fill(new Ellipse2D.Double(dot.at().x() - radius, dot.at().y() - radius, 2 * radius, 2 * radius));
            }
            case Drawing.Mark.Words words -> words(words);
            case Drawing.Mark.Area area -> {
                ink(area.ink());
                brush.fill(path(area.spots()));
            }
            case Drawing.Mark.Box box -> {
                ink(box.ink());
                brush.fill(new Rectangle2D.Double(box.at().x(), box.at().y(), box.width(), box.height()));
            }
            case Drawing.Mark.Link link -> link.marks().forEach(this::mark);
        }
    }

    private void stroke(Drawing.Mark.Stroke stroke) {
        ink(stroke.ink());
        brush.setStroke(new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                stroke.dashed() ? new float[] {6, 4} : null,
                0));
        brush.draw(path(stroke.spots()));
    }

    private static Path2D path(List<Drawing.Spot> spots) {
        var path = new Path2D.Double();
        for (var at = 0; at < spots.size(); at++) {
            var spot = spots.get(at);
            if (at == 0) {
                path.moveTo(spot.x(), spot.y());
            } else {
                path.lineTo(spot.x(), spot.y());
            }
        }
        return path;
    }

    private void words(Drawing.Mark.Words words) {
        var type = words.type();
        ink(type.ink());
        brush.setFont(
                new Font(Font.SANS_SERIF, type.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) type.size()));
        var wide = brush.getFontMetrics().stringWidth(words.text());
        var left = switch (type.anchor()) {
            case START -> 0;
            case MIDDLE -> wide / 2.0;
            case END -> wide;
        };
        brush.drawString(words.text(), (float) (words.at().x() - left), (float)
                words.at().y());
    }

    private void ink(Drawing.Ink ink) {
        brush.setColor(Color.decode(ink.colour));
    }
}
