package quanheng.papers;

import java.util.List;

/// What came of filling a template.
public sealed interface Filling {
    /// Everything was there.
    record Filled(Paper paper) implements Filling {}

    /// Nothing was made, for all of these values. Their words are the messages `papers.value.<name>`.
    ///
    /// @param missing names without a value
    /// @param unfit   names whose value is of another kind than the template says, such as words for a sum
    record Refused(List<String> missing, List<String> unfit) implements Filling {
        public Refused {
            missing = List.copyOf(missing);
            unfit = List.copyOf(unfit);
        }
    }
}
