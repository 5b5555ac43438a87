package quanheng.overview.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.plans.PromiseKind;
import quanheng.targets.Judgement;
import quanheng.targets.Verdict;

/// Shows what a goal without a number is judged by.
@Component
class Goals {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final Clock clock;

    Goals(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Nullable
    GoalView view(LedgerRow row, Viewer viewer, LocalDate day, Locale locale) {
        if (row.promise().kind() != PromiseKind.QUALITATIVE) {
            return null;
        }
        var judgement = row.judgement();
        var mayWrite = viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
        if (judgement == null) {
            return new GoalView(
                    row.promise().id(), null, null, mayWrite, false, day, List.of(Verdict.Outcome.values()));
        }
        var verdict = judgement.verdict();
        var own = judgement.criterion().writtenBy().equals(viewer.username());
        var mayJudge = viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER)
                && !own
                && verdict == null
                && !judgement.proofs().isEmpty();
        return new GoalView(
                row.promise().id(),
                judgement,
                verdict == null ? null : said(judgement, verdict, locale),
                mayWrite,
                mayJudge,
                day,
                List.of(Verdict.Outcome.values()));
    }

    private String said(Judgement judgement, Verdict verdict, Locale locale) {
        var fallen = judgement.stage(verdict.on()) == Judgement.Stage.FALLEN;
        return texts.text(
                locale,
                fallen ? "goal.fallen" : "goal.verdict",
                texts.text(locale, "goal.outcome." + verdict.outcome().word()),
                verdict.on().toString(),
                verdict.reviewedBy(),
                minute(verdict.reviewedAt()));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
