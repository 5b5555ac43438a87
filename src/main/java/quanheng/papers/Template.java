package quanheng.papers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A template of official papers, in the office's own words.
///
/// @param id        such as `acceptance-notice`
/// @param title     in Chinese, as printed
/// @param others    titles it has instead where their condition holds
/// @param addressed whether it begins with whom it is for
/// @param internal  whether it is for the office alone: no party sees it
public record Template(
        String id,
        String title,
        List<OtherTitle> others,
        boolean addressed,
        boolean internal,
        Paper.Look look,
        List<TemplateLine> lines) {
    public Template {
        others = List.copyOf(others);
        lines = List.copyOf(lines);
    }

    /// What the head of a paper says.
    private static final Set<String> HEAD = Set.of("issuer", "addressee", "date", "number");

    /// A title for some of the papers, as a decision not to punish is called otherwise than one that does.
    ///
    /// @param condition as of a part that can be left out
    public record OtherTitle(TemplateLine condition, String title) {}

    /// The title where these conditions hold.
    String title(Predicate<TemplateLine> holds) {
        return others.stream()
                .filter(other -> holds.test(other.condition()))
                .map(OtherTitle::title)
                .findFirst()
                .orElse(title);
    }

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
        others.forEach(other -> names.addAll(other.condition().names()));
        names.removeAll(HEAD);
        return names;
    }
}
