package quanheng.appraisals;

import java.math.BigDecimal;

/// A line of a scheme: what is scored, and for how many points at most.
///
/// @param id      such as `1` or `B2`
/// @param subject of an indicator its id, of a source the source's; empty where people give the points
/// @param weight  points at most; 0 for a veto
/// @param scale   how a value becomes a share of the points, see [Scale]; empty where people give them
/// @param basis   where the rule stands, such as an article; may be empty
public record SchemeLine(
        String id, String name, Part part, Kind kind, String subject, BigDecimal weight, String scale, String basis) {
    /// What a line counts for.
    public enum Part {
        /// One of those that weigh 100 together.
        BASE,
        /// On top, up to the cap of the scheme.
        BONUS,
        /// 一票否决: where it applies the unit has the lowest grade and no rank.
        VETO
    }

    /// Where its points come from.
    public enum Kind {
        /// The value of an indicator in the unit's region at the end of the year.
        INDICATOR,
        /// What another part of the office knows of the unit; see [ScoreSource].
        SOURCE,
        /// A person gives them with evidence, a second person approves.
        MANUAL
    }
}
