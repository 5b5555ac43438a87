package quanheng.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import quanheng.docket.Act;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Condition;
import quanheng.docket.Refusal;

/// What stands against an act on the ladder: a clause not met, a rung left out, no place left, somebody who judges his
/// own unit. Each with the clause it rests on.
@Component
class TitleCondition implements Condition {
    private static final Set<String> JUDGING =
            Set.of("review", "evaluate", "approve", "refuse", "pass", "fail", "adjust", "lower", "exit");
    private static final Set<String> OF_HOLDERS = Set.of("evaluate", "pass", "fail", "ask", "adjust", "lower", "exit");

    private final LadderStore store;
    private final Requirements requirements;
    private final Clock clock;

    TitleCondition(LadderStore store, Requirements requirements, Clock clock) {
        this.store = store;
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told) {
        return against(file, act, told, LocalDate.now(clock));
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told, LocalDate day) {
        var applied = file.act(1).orElse(null);
        if (!file.procedure().id().equals(Ladder.PROCEDURE) || applied == null) {
            return List.of();
        }
        var reasons = new ArrayList<Refusal>();
        if (JUDGING.contains(act.id()) && file.posts().contains("candidate")) {
            reasons.add(Refusal.saying("ladder.refused.recused", List.of("LAD-07")));
        }
        var standing = store.current(file.head().number()).orElse(null);
        if (OF_HOLDERS.contains(act.id()) && standing == null) {
            reasons.add(Refusal.saying("ladder.refused.no-standing", List.of("LAD-04")));
        } else if (standing != null) {
            var wish = new Wish(act, told, day);
            reasons.addAll(againstHolder(standing, act, told, day));
            reasons.addAll(againstEvaluation(file, standing, wish));
        } else {
            reasons.addAll(againstApplicant(file, applied, new Wish(act, told, day)));
        }
        return reasons;
    }

    private record Wish(ActKind act, Map<String, String> told, LocalDate day) {}

    private List<Refusal> againstApplicant(CaseFile file, Act applied, Wish wish) {
        var title = Title.of(applied.told("title"));
        var reviews = Reviews.of(file, requirements.clauses(title, applied.told("type"), wish.day()));
        var reasons = new ArrayList<Refusal>();
        if (wish.act().id().equals("review")
                && reviews.stream()
                        .noneMatch(each -> each.id().equals(wish.told().get("rule")))) {
            reasons.add(Refusal.saying("ladder.refused.no-clause", List.of()));
        }
        if (wish.act().id().equals("approve")) {
            reviews.stream()
                    .filter(each -> each.opinion() != Review.Opinion.MET)
                    .forEach(each -> reasons.add(Refusal.saying(
                            "ladder.refused.clause." + each.word(),
                            List.of(each.id()),
                            each.rule().note())));
            title.below().ifPresent(below -> rung(file, below, wish.day(), reasons));
            full(title.id(), applied.told("type"), wish.day(), reasons);
        }
        return reasons;
    }

    /// Whoever rises holds the title below and has passed an evaluation with it.
    private void rung(CaseFile file, Title below, LocalDate day, List<Refusal> reasons) {
        var candidate = file.parties().getFirst().organization();
        var isFit = candidate != null
                && store.history(candidate).stream()
                        .anyMatch(each ->
                                each.title().equals(below.id()) && each.covers(day) && store.hasPassed(each.number()));
        if (!isFit) {
            reasons.add(Refusal.saying(
                    "ladder.refused.rung." + below.rung().name().toLowerCase(Locale.ROOT), List.of("LAD-04")));
        }
    }

    private List<Refusal> againstHolder(Standing standing, ActKind act, Map<String, String> told, LocalDate day) {
        var reasons = new ArrayList<Refusal>();
        var type = told.getOrDefault("type", "");
        if (act.id().equals("adjust") && type.equals(standing.type())) {
            reasons.add(Refusal.saying("ladder.refused.same-type", List.of("LAD-06")));
        } else if (act.id().equals("adjust")) {
            full(standing.title(), type, day, reasons);
        }
        if (act.id().equals("lower")) {
            Title.of(standing.title())
                    .below()
                    .ifPresentOrElse(
                            below -> full(below.id(), standing.type(), day, reasons),
                            () -> reasons.add(Refusal.saying("ladder.refused.lowest", List.of("LAD-04"))));
        }
        return reasons;
    }

    /// Whoever passes was found to meet every clause; of whoever fails a clause was found that he does not.
    private List<Refusal> againstEvaluation(CaseFile file, Standing standing, Wish wish) {
        var clauses = requirements.clauses(Title.of(standing.title()), standing.type(), wish.day());
        var found = Reviews.evaluated(file, clauses);
        return switch (wish.act().id()) {
            case "evaluate" ->
                found.stream().anyMatch(each -> each.id().equals(wish.told().get("rule")))
                        ? List.of()
                        : List.of(Refusal.saying("ladder.refused.no-clause", List.of()));
            case "pass" ->
                found.stream()
                        .filter(each -> each.opinion() != Review.Opinion.MET)
                        .map(TitleCondition::unmet)
                        .toList();
            case "fail" -> {
                var open = found.stream()
                        .filter(each -> each.opinion() == null)
                        .map(TitleCondition::unmet)
                        .toList();
                yield open.isEmpty()
                                && !found.isEmpty()
                                && found.stream().allMatch(each -> each.opinion() == Review.Opinion.MET)
                        ? List.of(Refusal.saying("ladder.refused.all-met", List.of("LAD-05")))
                        : open;
            }
            default -> List.of();
        };
    }

    private static Refusal unmet(Review each) {
        return Refusal.saying(
                "ladder.refused.evaluated." + each.word(),
                List.of(each.id()),
                each.rule().note());
    }

    private void full(String title, String type, LocalDate day, List<Refusal> reasons) {
        requirements
                .cap(title, type, day)
                .filter(cap -> store.held(title, type, day) >= cap.places())
                .ifPresent(cap -> reasons.add(Refusal.saying(
                        "ladder.refused.cap." + type.toLowerCase(Locale.ROOT) + (cap.verified() ? "" : ".unverified"),
                        List.of(),
                        Integer.toString(cap.places()),
                        cap.cited())));
    }
}
