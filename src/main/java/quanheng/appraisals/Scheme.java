package quanheng.appraisals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A version of the scheme of a year (考核方案). It never changes; a change is a further version.
///
/// @param version 1 for the first
/// @param because why the version was made; empty for the first
public record Scheme(
        int year, int version, Terms terms, List<SchemeLine> lines, String because, String madeBy, Instant madeAt) {
    public Scheme {
        lines = List.copyOf(lines);
    }

    /// The line of an id.
    public Optional<SchemeLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// The lines whose points people give.
    public List<SchemeLine> manual() {
        return lines.stream()
                .filter(line -> line.kind() == SchemeLine.Kind.MANUAL)
                .toList();
    }
}
