package quanheng.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String TERMINALS = "。!?;:";
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=[。;])(?=\\([一二三四五六七八九十]{1,3}\\)[^,、。;)]|[一二三四五六七八九十]{1,3}、[^,。;]{2}|第[一二三四五六七八九十百]{1,4}[章条节]"
                    + "|\\d{1,2}[.、](?!\\d)[\\u4e00-\\u9fff“])");
    private static final Pattern OWN_LINE = Pattern.compile(
            "附件\\d{0,2}[:.]?.{0,40}|附:.*|附表.{0,40}|[〇一二三四五六七八九十\\d]{4}年[一二三四五六七八九十\\d]{1,3}月[一二三四五六七八九十\\d]{1,3}日|.{0,20}〔\\d{4}〕\\d+号|抄送:.*");
    private static final Pattern LABEL = Pattern.compile(
            "[(【\\[]?(?:责任|牵头|配合|主办|协办|参与|负责|完成时)[^:,。]{0,8}:.*|[^:,。;()]{1,8}(?:组长|成员|主任|召集人)[:].*|(?:组长|成员|主任|召集人):.*");
    private static final Pattern MEMBER = Pattern.compile("[\\u4e00-\\u9fff·]{2,5}\\([^()]{3,40}\\)[;、,]?");
    private static final Pattern ROW = Pattern.compile("\\d[\\d,.%]*(?:以上|左右)?(?:预期性|约束性|预期|约束)?$|属性$");
    private static final String NEVER_FIRST = "。,、;:)”》】!?";
    private static final int NEAR = 300;
    private static final int LONG = 30;
    private static final int SHORT = 12;
    private static final int LONGEST_HEADING = 45;

    private final Layer raw;
    private final List<Line> kept = new ArrayList<>();
    private final List<Span> noise = new ArrayList<>();
    private final Map<Marker.Style, int[]> habits = new EnumMap<>(Marker.Style.class);
    private final Layer.Builder out;
    private int width;
    private final Map<Marker.Style, Integer> ordinals = new EnumMap<>(Marker.Style.class);
    private final List<Line> paragraphs = new ArrayList<>();

    private Lines(Layer raw) {
        this.raw = raw;
        this.out = new Layer.Builder(raw.source());
    }

    static Paragraphs join(Layer raw) {
        var lines = new Lines(raw);
        lines.sort();
        lines.learnHabits();
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

    /// Counts, for each family of numbers, how often its heading runs into the text.
    private void learnHabits() {
        for (var line : kept) {
            var text = line.in(raw);
            var marker = Marker.of(text);
            if (marker != null) {
                int stop = firstStop(text, marker.length());
                var habit = habits.computeIfAbsent(marker.style(), s -> new int[2]);
                boolean runIn = stop >= 0 || text.length() > LONGEST_HEADING || text.length() > LONG && text.indexOf(',') >= 0;
                habit[runIn ? 1 : 0]++;
            }
        }
    }

    private static int firstStop(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("。;".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// The width at which all lines were broken, 0 where they were not.
    private int commonWidth() {
        var counts = new int[200];
        int all = 0;
        for (var line : kept) {
            int length = line.end() - line.start();
            if (length >= 15 && length < 198) {
                counts[length]++;
                all++;
            } else if (length >= 198) {
                return 0;
            }
        }
        int best = 0;
        for (int w = 20; w < 198; w++) {
            if (counts[w - 1] + counts[w] + counts[w + 1] > counts[best == 0 ? 0 : best - 1] + counts[best] + counts[best + 1]) {
                best = w;
            }
        }
        int same = best == 0 ? 0 : counts[best - 1] + counts[best] + counts[best + 1];
        return all >= 20 && same * 5 >= all * 2 ? best : 0;
    }

    private void paragraphs() {
        width = commonWidth();
        int i = 0;
        while (i < kept.size()) {
            int from = out.length();
            out.copy(raw, kept.get(i).start(), kept.get(i).end());
            var state = new Open(kept.get(i).in(raw));
            state.row = isRow(kept.get(i));
            if (state.marker != null) {
                ordinals.put(state.marker.style(), state.marker.ordinal());
            }
            int next = i + 1;
            while (next < kept.size()) {
                var line = kept.get(next).in(raw);
                if (state.isOpen() && isPageNumber(line, next)) {
                    noise.add(raw.span(kept.get(next).start(), kept.get(next).end()));
                    next++;
                    continue;
                }
                if (!continues(state, line)) {
                    break;
                }
                out.copy(raw, kept.get(next).start(), kept.get(next).end());
                state.append(line);
                next++;
            }
            i = next;
            cut(from, out.length(), state.whole.toString());
            out.add('\n', 0, 0, false);
        }
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

    /// A paragraph that is being put together.
    private static final class Open {
        final StringBuilder whole = new StringBuilder();
        final @Nullable Marker marker;
        int depth;
        int opened;
        int lastLine;
        boolean stopped;
        boolean paused;
        boolean row;

        Open(String first) {
            this.marker = Marker.of(first);
            append(first);
        }

        void append(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '(' || c == '《' || c == '“' || c == '【') {
                    depth++;
                    opened = whole.length() + i;
                } else if (c == ')' || c == '》' || c == '”' || c == '】') {
                    depth = Math.max(0, depth - 1);
                } else if (c == '。' || c == ';') {
                    stopped = true;
                } else if (c == ',') {
                    paused = true;
                }
            }
            whole.append(line);
            lastLine = line.length();
        }

        char last() {
            return whole.charAt(whole.length() - 1);
        }

        /// True where a bracket opened not long ago is still open.
        boolean isInBracket() {
            return depth > 0 && whole.length() - opened < NEAR;
        }

        boolean isOpen() {
            return TERMINALS.indexOf(last()) < 0 && (stopped || paused || depth > 0) && whole.length() > SHORT;
        }
    }

    private boolean continues(Open open, String next) {
        char last = open.last();
        if (NEVER_FIRST.indexOf(next.charAt(0)) >= 0) {
            return true;
        }
        var marker = Marker.of(next);
        if (open.isInBracket() && (marker == null || !marker.isStrong())) {
            return true;
        }
        if (TERMINALS.indexOf(last) >= 0 || open.stopped && isClosedByBracket(open)) {
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
                    && !follows(open, marker);
            return weak && (midway || open.isOpen());
        }
        if (midway) {
            return true;
        }
        if (isListing(open, next)) {
            return false;
        }
        if (open.stopped) {
            return true;
        }
        if (width > 0 && open.marker != null) {
            return open.lastLine >= width - 2;
        }
        return open.marker != null ? continuesItem(open, next) : continuesProse(open, next);
    }

    private static boolean follows(Open open, Marker marker) {
        return marker.isBullet()
                || open.marker != null
                        && open.marker.style() == marker.style()
                        && marker.ordinal() == open.marker.ordinal() + 1;
    }

    private static boolean isClosedByBracket(Open open) {
        char last = open.last();
        int length = open.whole.length();
        return (last == ')' || last == '】' || last == '”')
                && open.depth == 0
                && (last != '”' || length > 1 && open.whole.charAt(length - 2) == '。')
                && (last == '】' || last == '”' || open.whole.lastIndexOf("(") > open.whole.lastIndexOf("。"));
    }

    private static boolean isListing(Open open, String next) {
        return MEMBER.matcher(next).matches()
                || open.whole.length() < 60 && MEMBER.matcher(tail(open.whole)).matches();
    }

    private static String tail(CharSequence text) {
        var s = text.toString();
        return s.substring(s.indexOf(':') + 1);
    }

    private boolean continuesItem(Open open, String next) {
        int own = open.whole.length() - open.marker.length();
        if (own > LONGEST_HEADING) {
            return true;
        }
        if (own > LONG && open.paused) {
            return true;
        }
        var habit = habits.getOrDefault(open.marker.style(), new int[2]);
        if (open.marker.isBullet()) {
            return own > SHORT && !HeadWords.isHeading(open.whole.substring(open.marker.length()));
        }
        return habit[1] > habit[0] && habit[1] > 1 && !HeadWords.isHeading(open.whole.substring(open.marker.length()));
    }

    private static boolean continuesProse(Open open, String next) {
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
    private boolean isRow(Line line) {
        return TableReader.cells(raw, line).size() > 1 && ROW.matcher(line.in(raw)).find();
    }

    private static boolean endsLikeTitle(String text) {
        return HeadWords.isTitleEnd(text) || text.endsWith("通知") || text.endsWith("名单");
    }
}
