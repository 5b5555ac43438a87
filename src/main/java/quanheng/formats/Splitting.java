package quanheng.formats;

import java.util.ArrayList;
import java.util.List;

/// Takes cells with several values apart.
final class Splitting {
    private Splitting() {}

    /// Names, each made uniform, in their order and without repetition.
    static List<String> names(String cell, String separators) {
        if (indexOf(cell, separators, 0) < 0) {
            var name = Cleaning.name(cell);
            return name.isEmpty() ? List.of() : List.of(name);
        }
        var names = new ArrayList<String>();
        for (var part : parts(cell, separators)) {
            var name = Cleaning.name(part);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /// The parts as they stand.
    static List<String> parts(String cell, String separators) {
        var parts = new ArrayList<String>();
        var from = 0;
        int stop;
        while ((stop = indexOf(cell, separators, from)) >= 0) {
            parts.add(cell.substring(from, stop));
            from = stop + 1;
        }
        parts.add(cell.substring(from));
        return parts;
    }

    private static int indexOf(String cell, String separators, int from) {
        for (var at = from; at < cell.length(); at++) {
            if (separators.indexOf(cell.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
