package quanheng.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.targets.Judgement;
import quanheng.targets.Verdict;

/// What a goal without a number is judged by.
///
/// @param judgement null where nobody has written a criterion
/// @param verdict   in words; null where there is none
/// @param mayWrite  whether the reader may write the criterion and bring evidence
/// @param mayJudge  whether the reader may judge, which nobody may who wrote the criterion
/// @param day       the day looked at
record GoalView(
        UUID promise,
        @Nullable Judgement judgement,
        @Nullable String verdict,
        boolean mayWrite,
        boolean mayJudge,
        LocalDate day,
        List<Verdict.Outcome> outcomes) {}
