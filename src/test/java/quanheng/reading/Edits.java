package quanheng.reading;

import java.util.Map;
import java.util.TreeMap;

/// Replacements in a text, each at its place, applied together.
final class Edits {
    private record Edit(int end, String replacement) {}

    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    Edits(String text) {
        this.text = text;
    }

    /// Replaces a stretch; a second edit that touches the same stretch is left out.
    void replace(int start, int end, String replacement) {
        var before = edits.lowerEntry(end);
        if (before == null || before.getValue().end <= start) {
            edits.put(start, new Edit(end, replacement));
        }
    }

    /// What was put at this place, or the empty text.
    String at(int start) {
        var edit = edits.get(start);
        return edit == null ? "" : edit.replacement;
    }

    /// The text between two places as it reads after the edits.
    String between(int start, int end) {
        var result = new StringBuilder();
        var next = start;
        for (Map.Entry<Integer, Edit> entry : edits.subMap(start, end).entrySet()) {
            result.append(text, next, entry.getKey()).append(entry.getValue().replacement);
            next = entry.getValue().end;
        }
        return next < end ? result.append(text, next, end).toString() : result.toString();
    }

    /// The whole text after the edits.
    String applied() {
        return between(0, text.length());
    }
}
