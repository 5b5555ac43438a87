package quanheng.localplans;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseActed;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.plans.Plans;
import quanheng.shell.ChangedMeanwhileException;

/// Returns and approves plans. What is decided in a case is the outcome of its version, in the same transaction.
@Component("localPlanDecisions")
public class Decisions {
    private final LocalPlanStore store;
    private final ReviewSheets sheets;
    private final PaperRows rows;
    private final Plans plans;
    private final Docket docket;
    private final Sight sight;

    Decisions(LocalPlanStore store, ReviewSheets sheets, PaperRows rows, Plans plans, Docket docket, Sight sight) {
        this.store = store;
        this.sheets = sheets;
        this.rows = rows;
        this.plans = plans;
        this.docket = docket;
        this.sight = sight;
    }

    /// What is wanted.
    ///
    /// @param act    `return`, `approve` or `withdraw`
    /// @param seen   how many acts of the case are known
    /// @param reason in general; may be empty
    /// @param key    of the form
    public record Wish(String act, int seen, String reason, LocalDateTime at, String key) {}

    /// Decides on the version under review. What its paper tells is taken from the review.
    @Transactional
    public Outcome decide(Viewer viewer, LocalPlans.Filed filed, Wish wish) {
        var sheet = sheets.of(filed.current());
        var told = new HashMap<String, String>();
        told.put("reason", wish.reason().strip());
        if (!wish.act().equals("withdraw")) {
            told.put("gaps", wish.act().equals("return") ? rows.gaps(sheet) : rows.missing(sheet));
        }
        if (wish.act().equals("return")) {
            told.put("findings", rows.remarks(sheet));
        }
        if (wish.act().equals("approve")) {
            var version = plans.version(filed.current().version());
            told.put("version", Integer.toString(version.number()));
        }
        var kept = told.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return docket.act(
                viewer,
                filed.current().number(),
                wish.seen(),
                new ActRequest(wish.act(), "", wish.at(), kept, wish.key() + "-" + wish.act()));
    }

    /// @throws ChangedMeanwhileException where somebody was faster
    @EventListener
    void follow(CaseActed acted) {
        if (!acted.head().procedure().equals(LocalPlans.PROCEDURE)) {
            return;
        }
        switch (acted.act().kind()) {
            case "return" -> end(acted, Submission.Outcome.RETURNED);
            case "approve" -> end(acted, Submission.Outcome.APPROVED);
            case "withdraw" -> end(acted, Submission.Outcome.WITHDRAWN);
            default -> {}
        }
    }

    private void end(CaseActed acted, Submission.Outcome outcome) {
        var number = acted.head().number();
        var on = acted.act().happenedOn();
        try {
            sight.as(LocalPlans.ENGINE, () -> {
                var current = store.submissions(number).getLast();
                if (!store.end(current.version(), outcome, on)) {
                    throw new ChangedMeanwhileException("case:" + number);
                }
                if (outcome == Submission.Outcome.APPROVED) {
                    store.approve(current, on);
                }
                return number;
            });
        } catch (DataAccessException e) {
            throw new ChangedMeanwhileException("case:" + number);
        }
    }
}
