package quanheng.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clause while the plan is being read, in positions of the joined layer.
final class Node {
    final @Nullable Node parent;
    final @Nullable Marker marker;
    final int start;
    final int level;
    final List<Node> children = new ArrayList<>();
    /// The paragraphs of its own text, the heading's first.
    final List<Lines.Line> lines = new ArrayList<>();
    String id = "";
    ClauseRole role = ClauseRole.OTHER;
    int headStart;
    int headEnd;
    /// True where the heading is printed as one, false where it is only the beginning of a sentence.
    boolean headed;
    /// True for the name list and other annexes, which have a heading without a number.
    boolean annex;

    Node(@Nullable Node parent, @Nullable Marker marker, Lines.Line line) {
        this.parent = parent;
        this.marker = marker;
        this.start = line.start();
        this.level = parent == null ? 0 : parent.level + 1;
        lines.add(line);
    }

    int ownEnd() {
        return lines.getLast().end();
    }

    int end() {
        return children.isEmpty()
                ? ownEnd()
                : Math.max(ownEnd(), children.getLast().end());
    }

    String heading(Layer layer) {
        return layer.sub(headStart, headEnd);
    }

    /// The role its first line names.
    ClauseRole headRole(Layer layer) {
        return HeadWords.role(layer.sub(headStart, Math.min(lines.getFirst().end(), headStart + 14)));
    }

    /// Where its text starts after the heading.
    int bodyStart() {
        return headed ? headEnd : headStart;
    }

    int bodyLength() {
        int length = 0;
        for (var line : lines) {
            length += line.end() - Math.max(line.start(), Math.min(bodyStart(), line.end()));
        }
        return length;
    }

    int ordinal() {
        return marker == null ? 0 : marker.ordinal();
    }

    boolean isNumbered() {
        return marker != null && !marker.isBullet();
    }
}
