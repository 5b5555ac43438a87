package quanheng.plans;

import java.util.UUID;

/// What became of confirming a version.
public sealed interface Confirmation {
    /// The version is in force.
    ///
    /// @param promises how many it makes
    record InForce(UUID plan, int promises) implements Confirmation {}

    /// Nothing was changed: findings are open and the person did not accept them as read.
    ///
    /// @param open how many
    record StillOpen(int open) implements Confirmation {}

    /// Nothing was changed: nobody would answer for some promises, as the issuer of the plan is unknown.
    ///
    /// @param promises how many
    record NobodyAnswers(int promises) implements Confirmation {}

    /// Nothing was changed: something else has to come first, such as an approval.
    record NotYet(ForceGate.Barrier barrier) implements Confirmation {}
}
