package quanheng.targets;

import java.util.List;

/// What the product makes of a target before a person has decided.
public sealed interface Proposed {
    /// These indicators may count it, the best first; at least one.
    record Fitting(List<Proposal> proposals) implements Proposed {
        public Fitting {
            proposals = List.copyOf(proposals);
        }
    }

    /// No indicator is known that counts it.
    record NothingKnown() implements Proposed {}

    /// It has no number: what would fulfil it has to be written down first.
    record CriterionMissing() implements Proposed {}

    /// It is a rate or a cap that the plan lays down as a rule, and no target.
    record IsRule() implements Proposed {}
}
