package quanheng.parties;

import java.util.List;

/// What a decision does to counts: each owner alone, and both as one. A right both hold counts once in the last.
public record Figures(List<Tally> from, List<Tally> to, List<Tally> together) {
    /// Where nothing counts.
    public static final Figures NONE = new Figures(List.of(), List.of(), List.of());
}
