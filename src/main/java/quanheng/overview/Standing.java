package quanheng.overview;

import java.util.List;

/// Where a promise stands, and why.
///
/// @param grounds the deciding one first; at least one
public record Standing(PromiseState state, List<Ground> grounds) {
    public Standing {
        grounds = List.copyOf(grounds);
    }

    static Standing of(PromiseState state, Ground... grounds) {
        return new Standing(state, List.of(grounds));
    }
}
