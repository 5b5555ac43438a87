package quanheng.reading;

import java.util.ArrayList;
import java.util.List;

/// Reads the safeguards: the headings below the chapter of safeguards.
final class SafeguardReader {
    private SafeguardReader() {}

    static List<Safeguard> read(Layer layer, List<Node> nodes) {
        var found = new ArrayList<Safeguard>();
        for (var node : nodes) {
            boolean item = node.role == ClauseRole.SAFEGUARDS
                    && (node.isNumbered() || (!node.lines.isEmpty() && node.marker == null))
                    && node.parent != null
                    && node.parent.role == ClauseRole.SAFEGUARDS
                    && (node.parent.parent == null || node.parent.parent.role != ClauseRole.SAFEGUARDS);
            boolean alone = node.role == ClauseRole.SAFEGUARDS
                    && node.isNumbered()
                    && node.children.isEmpty()
                    && (node.parent == null || node.parent.role != ClauseRole.SAFEGUARDS);
            if (item || alone) {
                found.add(new Safeguard(
                        layer.span(node.headStart, node.headEnd),
                        node.id,
                        layer.printed(node.headStart, node.headEnd),
                        Reason.of("safeguard-heading", node.heading(layer)),
                        node.headed ? 0.95 : 0.8));
            }
        }
        return found;
    }
}
