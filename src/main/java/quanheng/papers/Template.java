package quanheng.papers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A template of official papers, in the office's own words.
///
/// @param id        such as `acceptance-notice`
/// @param title     in Chinese, as printed
/// @param addressed whether it begins with whom it is for
public record Template(String id, String title, boolean addressed, Paper.Look look, List<TemplateLine> lines) {
    public Template {
        lines = List.copyOf(lines);
    }

    /// What the head of a paper says.
    private static final Set<String> HEAD = Set.of("issuer", "addressee", "date", "number");

    /// Names that must have a value whatever else is said; those of the head apart.
    public Set<String> needs() {
        var needs = new TreeSet<String>();
        var depth = 0;
        for (var line : lines) {
            depth += line.deeper();
            if (depth == 0) {
                needs.addAll(line.names());
            }
        }
        needs.removeAll(HEAD);
        return needs;
    }

    /// All names that occur, also in parts that can be left out; those of the head apart.
    public Set<String> names() {
        var names = new TreeSet<String>();
        lines.forEach(line -> names.addAll(line.names()));
        names.removeAll(HEAD);
        return names;
    }
}
