package quanheng.reading;

import java.util.ArrayList;
import java.util.List;

/// Finds what is odd about phases and brackets.
final class Oddities {
    private Oddities() {}

    static List<Oddity> of(Layer layer, List<Lines.Line> lines, List<Phase> phases) {
        var found = new ArrayList<Oddity>();
        for (int i = 1; i < phases.size(); i++) {
            var before = phases.get(i - 1);
            var after = phases.get(i);
            if (before.endsOn() == null || after.startsOn() == null) {
                continue;
            }
            var words = List.of(before.name(), after.name());
            if (!after.startsOn().isAfter(before.endsOn())) {
                found.add(new Oddity(after.span(), "overlapping-phases", words));
            } else if (after.startsOn().isAfter(before.endsOn().plusDays(1))) {
                found.add(new Oddity(after.span(), "gap-between-phases", words));
            }
        }
        for (var line : lines) {
            unclosed(layer, line, found);
        }
        return found;
    }

    private static void unclosed(Layer layer, Lines.Line line, List<Oddity> found) {
        int open = -1;
        int depth = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = layer.text.charAt(i);
            if (c == '(') {
                open = depth == 0 ? i : open;
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            }
        }
        if (depth > 0) {
            int end = Math.min(line.end(), open + 12);
            found.add(new Oddity(layer.span(open, end), "unclosed-bracket", List.of(layer.sub(open, end))));
        }
    }
}
