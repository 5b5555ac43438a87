package quanheng.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the documents that a plan cites.
final class BasisReader {
    private static final Pattern NUMBER =
            Pattern.compile("\\((?<n>[^()〔\\[]{1,20}[〔\\[(<【]\\d{4}[〕\\])>】][^()]{0,6}?\\d{1,5}号)\\)");
    private static final int LONGEST = 120;

    private final Layer layer;
    private final String title;
    private final Set<String> seen = new HashSet<>();
    private final List<Basis> found = new ArrayList<>();

    private BasisReader(Layer layer, String title) {
        this.layer = layer;
        this.title = title;
    }

    static List<Basis> read(Layer layer, List<Node> nodes, String title) {
        var reader = new BasisReader(layer, title);
        for (var node : nodes) {
            for (var line : node.lines) {
                reader.line(node, line);
            }
        }
        return reader.found;
    }

    private void line(Node node, Lines.Line line) {
        var text = layer.text;
        int at = text.indexOf('《', line.start(), line.end());
        while (at >= 0 && at < line.end()) {
            int close = close(text, at, line.end());
            if (close < 0) {
                return;
            }
            var name = text.substring(at + 1, close);
            if (name.length() >= 3
                    && !title.contains(name)
                    && !name.contains(title.isEmpty() ? "\n" : title)
                    && seen.add(name)) {
                var m = NUMBER.matcher(text).region(close + 1, Math.min(line.end(), close + 50));
                boolean numbered = m.lookingAt();
                var number = numbered ? layer.printed(m.start("n"), m.end("n")) : null;
                found.add(new Basis(
                        layer.span(at, close + 1),
                        node.id,
                        layer.printed(at, close + 1),
                        number,
                        Reason.of("cited-title", name),
                        numbered ? 0.95 : 0.85));
            }
            at = close + 1 < line.end() ? text.indexOf('《', close + 1, line.end()) : -1;
        }
    }

    private static int close(String text, int open, int to) {
        int depth = 0;
        for (int i = open; i < to && i - open < LONGEST; i++) {
            if (text.charAt(i) == '《') {
                depth++;
            } else if (text.charAt(i) == '》' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
