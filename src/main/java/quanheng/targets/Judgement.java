package quanheng.targets;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a goal without a number is judged by.
///
/// @param proofs  those not withdrawn, the oldest first
/// @param verdict null where there is none, or it was withdrawn
public record Judgement(
        GoalCriterion criterion,
        List<Proof> proofs,
        @Nullable Verdict verdict) {
    public Judgement {
        proofs = List.copyOf(proofs);
    }

    /// How far a judgement has come on a day.
    public enum Stage {
        /// A criterion alone.
        WRITTEN,
        /// Evidence as well, and no verdict that holds on the day.
        PROVED,
        /// A verdict, but something it rested on was withdrawn.
        FALLEN,
        /// A verdict holds.
        JUDGED
    }

    /// How far it has come on a day.
    public Stage stage(LocalDate day) {
        if (verdict == null || verdict.on().isAfter(day)) {
            return proofs.isEmpty() ? Stage.WRITTEN : Stage.PROVED;
        }
        var live = new HashSet<>(proofs.stream().map(Proof::id).toList());
        return !verdict.restsOn().isEmpty() && live.containsAll(verdict.restsOn()) ? Stage.JUDGED : Stage.FALLEN;
    }
}
