package quanheng.policies;

import java.util.List;

/// What came of proposing or approving changes.
public sealed interface Outcome {
    /// They wait for a second person, or are in effect.
    record Done(List<Long> changes) implements Outcome {
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /// None is, for all of these reasons.
    record Wrong(List<Problem> problems) implements Outcome {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
