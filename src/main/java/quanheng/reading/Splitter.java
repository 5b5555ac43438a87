package quanheng.reading;

import java.util.ArrayList;
import java.util.HashSet;

/// Splits chapters whose items are paragraphs without numbers, each opened by its own short heading.
final class Splitter {
    private static final int LONGEST_HEADING = 26;
    private static final int SHORTEST_ITEM = 15;

    private Splitter() {}

    static void split(Layer layer, Outline outline) {
        var open = outline.all.stream()
                .filter(n -> n.role == ClauseRole.TASKS || n.role == ClauseRole.SAFEGUARDS)
                .filter(n -> n.isNumbered() && n.children.isEmpty())
                .toList();
        var split = new HashSet<Node>();
        for (int least = 2; least >= 1; least--) {
            for (var node : open) {
                boolean like = least == 2 || (node.parent != null && split.contains(node.parent));
                if (like && node.children.isEmpty() && isGathering(layer, node, least)) {
                    children(layer, outline, node);
                    split.add(node.parent == null ? node : node.parent);
                }
            }
        }
        if (!split.isEmpty()) {
            outline.relist();
        }
    }

    /// True where every paragraph below the heading opens with a short heading of its own.
    private static boolean isGathering(Layer layer, Node node, int least) {
        if (!node.headed || node.headEnd < node.lines.getFirst().end() - 1) {
            return false;
        }
        int items = 0;
        for (var line : node.lines.subList(1, node.lines.size())) {
            if (isItem(layer, line)) {
                items++;
            } else if (!UnitReader.isUnitLine(layer, line) && items == 0) {
                return false;
            }
        }
        return items >= least;
    }

    private static boolean isItem(Layer layer, Lines.Line line) {
        if (line.end() - line.start() < SHORTEST_ITEM || UnitReader.isUnitLine(layer, line)) {
            return false;
        }
        int stop = layer.text.indexOf('。', line.start(), line.end());
        return stop > line.start() + 3 && stop - line.start() <= LONGEST_HEADING && stop < line.end() - 1;
    }

    private static void children(Layer layer, Outline outline, Node node) {
        var lines = new ArrayList<>(node.lines);
        node.lines.subList(1, node.lines.size()).clear();
        Node open = null;
        for (var line : lines.subList(1, lines.size())) {
            if (isItem(layer, line)) {
                open = outline.addItem(node, line);
            } else if (open == null) {
                node.lines.add(line);
            } else {
                open.lines.add(line);
            }
        }
    }
}
