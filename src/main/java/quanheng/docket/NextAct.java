package quanheng.docket;

import java.util.List;

/// An act of the procedure, and what stands in its way now.
///
/// @param kind      what could be done
/// @param post      as whom the viewer would do it; empty where he holds none of its posts
/// @param obstacles all reasons why it is not lawful now; none where it is
public record NextAct(ActKind kind, String post, List<Refusal> obstacles) {
    /// Whether it may be done now.
    public boolean isLawful() {
        return obstacles.isEmpty();
    }
}
