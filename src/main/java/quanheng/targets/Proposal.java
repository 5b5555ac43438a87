package quanheng.targets;

import java.util.List;
import quanheng.indicators.Definition;
import quanheng.indicators.Phrase;

/// An indicator that may count a target; a person decides.
///
/// @param definition its newest version
/// @param score      how well it fits, from 0 to 1
/// @param reasons    why, and what to beware of
public record Proposal(Definition definition, double score, Terms terms, List<Phrase> reasons) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
