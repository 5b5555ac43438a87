package quanheng.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Builds the tree of clauses from the paragraphs by the grammar of numbering.
final class Outline {
    private static final Pattern ANNEX = Pattern.compile("附件[一二三四五六七八九十\\d]{0,2}[:.]?|附表[一二三四五六七八九十\\d]{0,2}[:.]?");
    private static final Pattern LIST_TITLE =
            Pattern.compile("[^,。;:]{2,50}?(?:名单|组成人员(?:名单)?|组成人员及职责|分工表|分解表|一览表|清单|指标表|指标体系)");
    private static final Pattern ATTACHED = Pattern.compile("附件?[:.]?1[.、].{2,}");
    private static final int LONGEST_TITLE = 70;
    private static final int NEAR = 100;
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_WITH_COMMA = 30;

    private final Layer layer;
    final List<Node> roots = new ArrayList<>();
    final List<Node> all = new ArrayList<>();
    final List<Oddity> oddities = new ArrayList<>();
    private @Nullable Node current;
    private int attached;
    private final Map<Marker.Style, Integer> running = new EnumMap<>(Marker.Style.class);
    private final Map<String, Integer> ids = new HashMap<>();

    private Outline(Layer layer) {
        this.layer = layer;
    }

    static Outline of(Lines.Paragraphs paragraphs, int titleLine) {
        var outline = new Outline(paragraphs.layer());
        var contents = Contents.of(paragraphs);
        int at = 0;
        for (var line : paragraphs.lines()) {
            if (at == titleLine) {
                outline.restart();
            }
            if (!contents.get(at++)) {
                outline.add(line);
            }
        }
        outline.all.forEach(outline::readHeading);
        return outline;
    }

    private void restart() {
        current = null;
        running.clear();
    }

    private void add(Lines.Line line) {
        var text = line.in(layer);
        var marker = text.length() > 200 ? Marker.of(text.substring(0, 200)) : Marker.of(text);
        if (marker != null
                && marker.isBullet()
                && current != null
                && UnitReader.isLabelled(layer, line, marker.length())) {
            current.lines.add(new Lines.Line(line.start() + marker.length(), line.end()));
        } else if (isAttachment(text, marker)) {
            enter(new Node(null, null, line), "p");
            current = null;
        } else if (marker != null) {
            open(marker, line);
        } else if (ANNEX.matcher(text).matches()
                || (text.length() <= 60
                        && !text.matches("表\\d.*|专栏.*")
                        && LIST_TITLE.matcher(text).matches())) {
            restart();
            var node = new Node(null, null, line);
            node.annex = true;
            enter(node, "a");
        } else if (current != null) {
            current.lines.add(line);
        } else {
            enter(new Node(null, null, line), "p");
            current = null;
        }
    }

    /// True for the lines of a list such as `附件:1.…` and `2.…` below it, which name other texts.
    private boolean isAttachment(String text, @Nullable Marker marker) {
        boolean opens = ATTACHED.matcher(text).lookingAt();
        boolean goesOn = attached > 0
                && marker != null
                && marker.style() == Marker.Style.DIGIT
                && marker.ordinal() == attached + 1
                && text.length() <= LONGEST_TITLE;
        attached = opens ? 1 : goesOn ? attached + 1 : 0;
        return goesOn || (opens && current == null);
    }

    private void open(Marker marker, Lines.Line line) {
        var parent = parentFor(marker);
        if (!marker.isBullet()) {
            check(marker, parent, line);
        }
        var node = new Node(parent, marker, line);
        var siblings = parent == null ? roots : parent.children;
        var own = marker.isBullet() ? "b" + (siblings.size() + 1) : String.valueOf(marker.ordinal());
        enter(node, own);
    }

    private void enter(Node node, String own) {
        var path = node.parent == null ? own : node.parent.id + "." + own;
        if (node.marker == null && node.parent == null) {
            int count = ids.merge(own + "#", 1, Integer::sum);
            path = own + count;
        }
        int again = ids.merge(path, 1, Integer::sum);
        node.id = again == 1 ? path : path + "-" + again;
        (node.parent == null ? roots : node.parent.children).add(node);
        all.add(node);
        current = node;
    }

    /// The nearest open clause whose child the marker can be: siblings share a family.
    private @Nullable Node parentFor(Marker marker) {
        for (var node = current; node != null; node = node.parent) {
            if (node.marker != null && sameFamily(node.marker, marker)) {
                return node.parent;
            }
        }
        var parent = current;
        if (!marker.isBullet()) {
            while (parent != null
                    && ((parent.marker != null && parent.marker.isBullet()) || outranks(marker, parent))) {
                parent = parent.parent;
            }
        }
        return parent;
    }

    private static boolean sameFamily(Marker a, Marker b) {
        return a.style() == b.style();
    }

    /// True where a number of this family never stands below the open clause.
    private static boolean outranks(Marker marker, Node parent) {
        if (parent.marker == null) {
            return false;
        }
        var mine = marker.style();
        var open = parent.marker.style();
        return switch (mine) {
            case PART -> true;
            case CHAPTER, ROMAN -> open != Marker.Style.PART && open != Marker.Style.FORMAL;
            case SECTION -> open.isBelowHan() || open == Marker.Style.ARTICLE;
            case HAN -> open.isBelowHan();
            case HAN_BRACKET -> open == Marker.Style.CIRCLED;
            case ARTICLE, FORMAL, NAMED, HAN_HALF, POINT, DIGIT, DECIMAL, DECIMAL_DEEP -> false;
            case DIGIT_HALF, DIGIT_BRACKET, CIRCLED, LETTER, BULLET -> false;
        };
    }

    /// Adds a paragraph as an item below a clause.
    Node addItem(Node parent, Lines.Line line) {
        var node = new Node(parent, null, line);
        node.id = parent.id + ".p" + (parent.children.size() + 1);
        node.role = parent.role;
        readHeading(node);
        parent.children.add(node);
        return node;
    }

    /// Lists all clauses again, in text order, after items were added.
    void relist() {
        all.clear();
        roots.forEach(this::list);
    }

    private void list(Node node) {
        all.add(node);
        node.children.forEach(this::list);
    }

    private void check(Marker marker, @Nullable Node parent, Lines.Line line) {
        var siblings = parent == null ? roots : parent.children;
        Node before = null;
        for (int i = siblings.size() - 1; i >= Math.max(0, siblings.size() - NEAR) && before == null; i--) {
            var m = siblings.get(i).marker;
            if (m != null
                    && m.style() == marker.style()
                    && siblings.get(i).level == (parent == null ? 0 : parent.level + 1)) {
                before = siblings.get(i);
            }
            if (siblings.get(i).annex) {
                break;
            }
        }
        int last = running.getOrDefault(marker.style(), 0);
        running.put(marker.style(), marker.ordinal());
        int expected = before == null ? 1 : before.ordinal() + 1;
        if (marker.ordinal() == expected || marker.ordinal() == last + 1 || (marker.ordinal() == 1 && before == null)) {
            return;
        }
        var span = layer.span(line.start(), line.start() + marker.length());
        var bare = marker.number().replaceAll("[()]", "");
        if (marker.ordinal() > expected) {
            var previous = before == null || before.marker == null
                    ? ""
                    : before.marker.number().replaceAll("[()]", "");
            oddities.add(new Oddity(span, "missing-number", List.of(previous, bare)));
        } else {
            oddities.add(new Oddity(span, "repeated-number", List.of(bare)));
        }
    }

    private void readHeading(Node node) {
        var line = node.lines.getFirst();
        int from = line.start() + (node.marker == null ? 0 : node.marker.length());
        node.headStart = from;
        int stop = stop(from, line.end(), "。;");
        int colon = stop(from, line.end(), ":");
        boolean whole = stop >= line.end() || stop == line.end() - 1;
        int sentence = stop - from;
        if (whole
                && colon < stop
                && colon < line.end() - 1
                && colon - from <= LONGEST_WITH_COMMA
                && node.isNumbered()) {
            boolean short_ = line.end() - from <= LONGEST_HEADING && node.headRole(layer) == ClauseRole.PHASES;
            set(node, short_ ? stop : colon, true);
        } else if (whole && sentence <= LONGEST_HEADING && !endsOpen(line) && !isSentence(node, from, stop)) {
            set(node, stop, true);
        } else if (!whole && isRunIn(from, stop, sentence, isPoint(node))) {
            set(node, stop, true);
        } else if (!whole && colon < stop && colon - from <= 15 && node.marker != null) {
            set(node, colon, true);
        } else {
            set(node, stop(from, line.end(), "。;,:"), false);
        }
    }

    private boolean isRunIn(int from, int stop, int sentence, boolean point) {
        if (layer.text.charAt(stop) == ';') {
            return false;
        }
        boolean comma = stop(from, stop, ",") < stop;
        if (comma && point) {
            return false;
        }
        return sentence <= (comma ? LONGEST_WITH_COMMA : LONGEST_HEADING);
    }

    /// True for a clause that is one sentence with commas in it: its first words are no heading.
    private boolean isSentence(Node node, int from, int stop) {
        boolean alone = node.children.isEmpty() && node.lines.size() == 1;
        boolean stopped = stop < node.lines.getFirst().end() && layer.text.charAt(stop) == '。';
        return stop(from, stop, ",") < stop && (isPoint(node) || (alone && stopped));
    }

    private static boolean isPoint(Node node) {
        return node.marker != null && node.marker.style() == Marker.Style.POINT;
    }

    private boolean endsOpen(Lines.Line line) {
        return ",、".indexOf(layer.text.charAt(line.end() - 1)) >= 0;
    }

    private static void set(Node node, int end, boolean headed) {
        node.headEnd = Math.max(end, node.headStart);
        node.headed = headed;
    }

    /// Index of the first of `stops` outside brackets and quotes, `to` where there is none.
    private int stop(int from, int to, String stops) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = layer.text.charAt(i);
            if ("(《“【<[".indexOf(c) >= 0) {
                depth++;
            } else if (")》”】>]".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (stops.indexOf(c) >= 0 && (depth == 0 || c == '。')) {
                return i;
            }
        }
        return to;
    }
}
