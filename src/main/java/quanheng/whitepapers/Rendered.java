package quanheng.whitepapers;

import java.util.List;

/// A white paper with its numbers counted.
///
/// @param values  every number, each once, in the order of the text
/// @param remarks what keeps it from being issued; none where nothing does
public record Rendered(List<Chapter> chapters, List<Value> values, List<Remark> remarks) {
    public Rendered {
        chapters = List.copyOf(chapters);
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    /// A section.
    public record Chapter(Section section, List<Shown> passages) {
        public Chapter {
            passages = List.copyOf(passages);
        }
    }
}
