package quanheng.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the lines of a folded source into paragraphs: portal noise is set aside, sentences broken
/// by page breaks or narrow columns are made whole, run-on items are split.
final class Lines {
    /// A stretch `start..end` of a layer.
    record Line(int start, int end) {
        String in(Layer layer) {
            return layer.sub(start, end);
        }
    }

    /// Paragraphs of a joined layer, and what the portal printed.
    record Paragraphs(Layer layer, List<Line> lines, List<Span> noise) {}

    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=[。;])(?=\\([一二三四五六七八九十]{1,3}\\)[^,、。;)]|[一二三四五六七八九十]{1,3}、[^,。;]{2}|第[一二三四五六七八九十百]{1,4}[章条节]"
                    + "|\\d{1,2}[.、](?!\\d)[\\u4e00-\\u9fff“])");
    private static final Pattern OWN_LINE = Pattern.compile(
            "附件\\d{0,2}[:.]?.{0,40}|附:.*|附表.{0,40}|[〇一二三四五六七八九十\\d]{4}年[一二三四五六七八九十\\d]{1,3}月[一二三四五六七八九十\\d]{1,3}日|.{0,20}〔\\d{4}〕\\d+号|抄送:.*");
    private static final Pattern LABEL = Pattern.compile(
            "[(【\\[]?(?:责任|牵头|配合|主办|协办|参与|负责|完成时)[^:,。]{0,8}:.*|[^:,。;()]{1,8}(?:组长|成员|主任|召集人)[:].*|(?:组长|成员|主任|召集人):.*");
    private static final Pattern ROW = Pattern.compile("\\d[\\d,.%]*(?:以上|左右)?(?:预期性|约束性|预期|约束)?$|属性$");
    private static final String NEVER_FIRST = "。,、;:)”》】!?";
    private static final int LONG = 30;
    private static final int SHORT = 12;
    private static final int LONGEST_HEADING = 45;

    private final Layer raw;
    private final List<Line> kept = new ArrayList<>();
    private final List<Span> noise = new ArrayList<>();
    private final Layer.Builder out;
    private LineHabits habits = LineHabits.of(List.of());
    private final Map<Marker.Style, Integer> ordinals = new EnumMap<>(Marker.Style.class);
    private final List<Line> paragraphs = new ArrayList<>();

    private Lines(Layer raw) {
        this.raw = raw;
        this.out = new Layer.Builder(raw.source());
    }

    static Paragraphs join(Layer raw) {
        var lines = new Lines(raw);
        lines.sort();
        lines.habits =
                LineHabits.of(lines.kept.stream().map(line -> line.in(raw)).toList());
        lines.paragraphs();
        var layer = lines.out.build();
        return new Paragraphs(layer, lines.paragraphs, lines.noise);
    }

    private void sort() {
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || raw.text.charAt(i) == '\n') {
                if (i > start) {
                    keep(new Line(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void keep(Line line) {
        int length = line.end() - line.start();
        if (length <= 120 && Noise.is(line.in(raw))) {
            noise.add(raw.span(line.start(), line.end()));
        } else {
            kept.add(line);
        }
    }

    private void paragraphs() {
        int i = 0;
        while (i < kept.size()) {
            int from = out.length();
            out.copy(raw, kept.get(i).start(), kept.get(i).end());
            var open = new OpenParagraph(kept.get(i).in(raw));
            open.row = isRow(kept.get(i));
            if (open.marker != null) {
                ordinals.put(open.marker.style(), open.marker.ordinal());
            }
            i = absorb(open, i + 1);
            cut(from, out.length(), open.whole.toString());
            out.add('\n', 0, 0, false);
        }
    }

    /// Adds the lines that continue a paragraph; returns the index of the first that does not.
    private int absorb(OpenParagraph open, int from) {
        int next = from;
        while (next < kept.size()) {
            var line = kept.get(next).in(raw);
            if (open.isOpen() && isPageNumber(line, next)) {
                noise.add(raw.span(kept.get(next).start(), kept.get(next).end()));
            } else if (!isNumberedRow(kept.get(next)) && continues(open, line)) {
                out.copy(raw, kept.get(next).start(), kept.get(next).end());
                open.append(line);
            } else {
                break;
            }
            next++;
        }
        return next;
    }

    private boolean isPageNumber(String line, int at) {
        return line.length() <= 3
                && line.chars().allMatch(c -> c >= '0' && c <= '9')
                && at + 1 < kept.size()
                && kept.get(at + 1).end() - kept.get(at + 1).start() > SHORT;
    }

    private void cut(int from, int to, String text) {
        int start = 0;
        var m = RUN_ON.matcher(text);
        while (m.find()) {
            if (m.start() > start) {
                paragraphs.add(new Line(from + start, from + m.start()));
                start = m.start();
            }
        }
        paragraphs.add(new Line(from + start, to));
    }

    private boolean continues(OpenParagraph open, String next) {
        char last = open.last();
        if (NEVER_FIRST.indexOf(next.charAt(0)) >= 0) {
            return true;
        }
        var marker = Marker.of(next);
        if (open.isInBracket() && (marker == null || !marker.isStrong())) {
            return true;
        }
        if (open.isEnded()) {
            return false;
        }
        if (OWN_LINE.matcher(next).matches()
                || OWN_LINE.matcher(open.whole).matches()
                || LABEL.matcher(next).matches()) {
            return false;
        }
        boolean midway = last == ',' || last == '、';
        if (marker != null) {
            boolean weak = !marker.isStrong()
                    && marker.style() != Marker.Style.HAN
                    && marker.ordinal() != 1
                    && marker.ordinal() != ordinals.getOrDefault(marker.style(), 0) + 1
                    && !open.isFollowedBy(marker);
            return weak && (midway || open.isOpen());
        }
        if (midway) {
            return true;
        }
        if (open.isListed() || OpenParagraph.MEMBER.matcher(next).matches()) {
            return false;
        }
        if (open.stopped) {
            return true;
        }
        if (habits.width() > 0 && open.marker != null) {
            return open.lastLine >= habits.width() - 2;
        }
        return open.marker != null ? continuesItem(open, open.marker) : continuesProse(open, next);
    }

    private boolean continuesItem(OpenParagraph open, Marker marker) {
        int own = open.whole.length() - marker.length();
        if (own > LONGEST_HEADING || (own > LONG && open.paused)) {
            return true;
        }
        if (HeadWords.isHeading(open.words())) {
            return false;
        }
        return marker.isBullet() ? own > SHORT : habits.runsIn(marker.style());
    }

    private static boolean continuesProse(OpenParagraph open, String next) {
        int length = open.whole.length();
        if (length <= SHORT || endsLikeTitle(open.whole.toString()) || open.last() == ')') {
            return false;
        }
        if (open.row) {
            return false;
        }
        boolean sentence = next.indexOf('。') >= 0 || next.indexOf(',') >= 0;
        return (open.paused || length > 25) && (sentence || next.endsWith(":"));
    }

    /// True for a row of a table: figures at its end, or a word of a table's column.
    /// True for a row of a table that opens with its number.
    private boolean isNumberedRow(Line line) {
        var cells = TableReader.cells(raw, line);
        return cells.size() > 2
                && Numerals.isArabic(raw.text.charAt(line.start()))
                && cells.getFirst().end() - line.start() <= 3;
    }

    private boolean isRow(Line line) {
        return TableReader.cells(raw, line).size() > 1
                && ROW.matcher(line.in(raw)).find();
    }

    private static boolean endsLikeTitle(String text) {
        return HeadWords.isTitleEnd(text) || text.endsWith("通知") || text.endsWith("名单");
    }
}
