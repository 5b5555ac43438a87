package quanheng.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.web.Drawing.Anchor;
import quanheng.indicators.web.Drawing.Ink;
import quanheng.indicators.web.Drawing.Mark;
import quanheng.indicators.web.Drawing.Spot;

/// Draws regions as tiles, each with its value, darker for more, and a link to it. Where there is no data the tile is
/// hatched.
final class MapDrawing {
    private static final double WIDE = 68;
    private static final double HIGH = 60;
    private static final double GAP = 4;
    private static final double LINE = 24;
    private static final double KEY = 16;
    private static final double HATCH = 8;
    private static final double NARROWEST = 4.5 * WIDE;
    private static final List<Ink> TONES = List.of(Ink.TONE_1, Ink.TONE_2, Ink.TONE_3, Ink.TONE_4, Ink.TONE_5);
    private static final int DARK_FROM = 3;

    private final List<Mark> marks = new ArrayList<>();
    private final Words words;
    private final @Nullable Steps steps;

    private MapDrawing(Words words, @Nullable Steps steps) {
        this.words = words;
        this.steps = steps;
    }

    /// A region.
    ///
    /// @param value null where there is no data
    record Tile(String name, String path, @Nullable BigDecimal value, String printed) {}

    /// What stands on every map.
    ///
    /// @param places decimal places of the values
    record Words(String unit, String noData, int places) {}

    static Drawing of(List<Tile> tiles, TilePlaces.Layout layout, Words words) {
        var values = tiles.stream().map(Tile::value).filter(Objects::nonNull).toList();
        var map = new MapDrawing(words, values.isEmpty() ? null : Steps.of(values, words.places()));
        for (var at = 0; at < tiles.size(); at++) {
            map.tile(tiles.get(at), layout.places().get(at));
        }
        var width = Math.max(NARROWEST, layout.columns() * WIDE);
        var height = map.legend(layout.rows() * HIGH + 8, width, values.size() < tiles.size());
        var drawing = new Drawing((int) Math.ceil(width), (int) Math.ceil(height));
        map.marks.forEach(drawing::add);
        return drawing;
    }

    private void tile(Tile tile, TilePlaces.Place place) {
        var at = new Spot(place.column() * WIDE + GAP / 2, place.row() * HIGH + GAP / 2);
        var value = tile.value();
        var step = value == null || steps == null ? -1 : steps.of(value);
        var inner = new ArrayList<>(field(at, WIDE - GAP, HIGH - GAP, step));
        var ink = step >= 0 && tone(step) >= DARK_FROM ? Ink.PAPER : Ink.DARK;
        var middle = at.x() + (WIDE - GAP) / 2;
        var lines = lines(tile.name());
        var size = lines.size() > 1 ? 11 : 13;
        for (var line = 0; line < lines.size(); line++) {
            inner.add(words(
                    new Spot(middle, at.y() + (lines.size() > 1 ? 15 : 21) + line * 13),
                    lines.get(line),
                    size,
                    ink,
                    false));
        }
        var shown = value == null ? words.noData() : tile.printed();
        var room = (WIDE - GAP - 6) / Drawing.width(shown, 1);
        inner.add(words(new Spot(middle, at.y() + HIGH - GAP - 11), shown, Math.min(13, room), ink, value != null));
        var says = value == null ? shown : (tile.printed() + " " + words.unit()).strip();
        marks.add(new Mark.Link(tile.path(), tile.name() + " " + says, inner));
    }

    /// Steps are spread over all tones; nothing at all is the lightest.
    private int tone(int step) {
        var size = steps == null ? 0 : steps.size();
        return size > 1
                ? (int) Math.round(step * (TONES.size() - 1.0) / (size - 1))
                : steps == null || steps.last().signum() == 0 ? 0 : 1;
    }

    private static Mark words(Spot at, String text, double size, Ink ink, boolean bold) {
        return new Mark.Words(at, text, new Drawing.Type(size, ink, Anchor.MIDDLE, bold));
    }

    /// A long name in two lines; what does not fit in them is told by the label of the tile.
    private static List<String> lines(String name) {
        if (Drawing.width(name, 13) <= WIDE - GAP - 4) {
            return List.of(name);
        }
        var half = Math.min(5, (name.length() + 1) / 2);
        var rest = name.substring(half);
        return List.of(name.substring(0, half), rest.length() > 5 ? rest.substring(0, 4) + "…" : rest);
    }

    /// A bordered field in the tone of a step; hatched for none.
    private List<Mark> field(Spot at, double width, double height, int step) {
        var field = new ArrayList<Mark>();
        field.add(new Mark.Box(at, width, height, Ink.EDGE));
        var inner = new Spot(at.x() + 1, at.y() + 1);
        field.add(new Mark.Box(inner, width - 2, height - 2, step < 0 ? Ink.PAPER : TONES.get(tone(step))));
        if (step < 0) {
            field.addAll(hatched(inner, width - 2, height - 2));
        }
        return field;
    }

    private static List<Mark> hatched(Spot at, double width, double height) {
        var strokes = new ArrayList<Mark>();
        for (var far = HATCH / 2; far < width + height; far += HATCH) {
            var from = new Spot(at.x() + Math.min(far, width), at.y() + Math.max(0, far - width));
            var to = new Spot(at.x() + Math.max(0, far - height), at.y() + Math.min(far, height));
            strokes.add(new Mark.Stroke(List.of(from, to), Ink.LINE, 1.5, false));
        }
        return strokes;
    }

    /// What the tones mean, in as many lines as it takes.
    ///
    /// @return where it ends
    private double legend(double top, double width, boolean isLacking) {
        var x = GAP / 2;
        var y = top;
        for (var key : keys(isLacking)) {
            var room = (key.step() == Key.TITLE ? 0 : KEY + 6) + Drawing.width(key.says(), 13) + 14;
            if (x + room > width && x > GAP) {
                x = GAP / 2;
                y += LINE;
            }
            if (key.step() != Key.TITLE) {
                marks.addAll(field(new Spot(x, y + 2), KEY, KEY, key.step()));
            }
            var start = key.step() == Key.TITLE ? x : x + KEY + 6;
            marks.add(new Mark.Words(
                    new Spot(start, y + 15), key.says(), new Drawing.Type(13, Ink.SOFT, Anchor.START, false)));
            x += room;
        }
        return y + LINE;
    }

    /// @param step number of a step, -1 for no data
    private record Key(int step, String says) {
        static final int TITLE = -2;
    }

    private List<Key> keys(boolean isLacking) {
        var keys = new ArrayList<Key>();
        if (steps != null) {
            if (!words.unit().isEmpty()) {
                keys.add(new Key(Key.TITLE, words.unit()));
            }
            for (var step = 0; step < steps.size(); step++) {
                keys.add(new Key(step, steps.words(step)));
            }
        }
        if (isLacking) {
            keys.add(new Key(-1, words.noData()));
        }
        return keys;
    }
}
