package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.docket.Act;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Condition;
import quanheng.docket.Party;
import quanheng.docket.Refusal;
import quanheng.law.StatutoryClock;
import quanheng.law.TimeLimit;

/// What stands in the way of an act besides what its procedure says: figures of a crime nobody decided on, somebody
/// whose time still runs, a fine above its range, a reward that is not as reckoned, a file that is not in order.
@Component
class Obstacles implements Condition {
    private final FileCheck check;
    private final Authority authority;
    private final Experts experts;
    private final StatutoryClock law;

    Obstacles(FileCheck check, Authority authority, Experts experts, StatutoryClock law) {
        this.law = law;
        this.check = check;
        this.experts = experts;
        this.authority = authority;
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told) {
        var reasons = new ArrayList<>(special(file, act, told));
        if (!act.power().isEmpty()) {
            authority
                    .against(act.power(), file.head().unit(), file.at().toLocalDate())
                    .map(why -> Refusal.saying("protection.refused.power", act.basis(), act, why))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<Refusal> special(CaseFile file, ActKind act, Map<String, String> told) {
        return switch (file.procedure().id() + " " + act.id()) {
            case "penalty decide" -> decision(file, told);
            case "penalty weigh-handover" -> weighing(told);
            case "complaint grade-reward" -> reward(file, told);
            case "complaint accept" -> barred(file);
            case "adjudication appoint-expert" -> appointing(file, told);
            case "penalty close", "adjudication close", "mediation close", "complaint close", "handover close" ->
                closing(file);
            default -> List.of();
        };
    }

    private static List<Refusal> decision(CaseFile file, Map<String, String> told) {
        var checked = CheckedFile.of(file);
        var reasons = new ArrayList<Refusal>();
        Stream.of("statement", "hearing-request")
                .flatMap(clock -> waiting(file, clock))
                .forEach(reasons::add);
        if (checked.last("request-hearing").isPresent() && checked.last("hear").isEmpty()) {
            reasons.add(Refusal.saying("protection.refused.hearing", List.of("PEN-08 REQUEST")));
        }
        crime(checked).forEach(reasons::add);
        fine(file, checked, told).forEach(reasons::add);
        return reasons;
    }

    /// A time that runs to the end of its last day, unless the party has spoken.
    private static Stream<Refusal> waiting(CaseFile file, String id) {
        return file.clocks().stream()
                .filter(clock -> clock.kind().id().equals(id) && clock.state().isOpen())
                .flatMap(clock -> Stream.ofNullable(clock.lastDay())
                        .filter(last -> !file.at().toLocalDate().isAfter(last))
                        .map(last -> Refusal.saying(
                                "protection.refused.wait",
                                List.of(clock.start().rule() + " "
                                        + clock.start().scope()),
                                clock.kind(),
                                last)));
    }

    private static Stream<Refusal> crime(CheckedFile file) {
        if (file.first("weigh-handover").isPresent()) {
            return Stream.empty();
        }
        var offence = file.first("lead").map(lead -> lead.told("offence")).orElse("");
        return file.last("report").stream()
                .map(CheckedFile.Step::act)
                .flatMap(report -> CaseFigures.of(offence, report).stream())
                .filter(Thresholds::mustDecide)
                .map(reached -> reached.reached().getFirst())
                .map(bar -> Refusal.saying(
                        "protection.refused.crime", List.of(bar.rule().id()), yuan(bar.told())));
    }

    private static Stream<Refusal> fine(CaseFile file, CheckedFile checked, Map<String, String> told) {
        var fine = told.getOrDefault("fine", "");
        if (fine.isEmpty()) {
            return Stream.empty();
        }
        var day = file.at().toLocalDate();
        var report = checked.last("report").map(CheckedFile.Step::act);
        var range =
                switch (checked.first("lead").map(lead -> lead.told("offence")).orElse("")) {
                    case "PATENT" -> FineRange.passingOff(figure(report, "gains"), day);
                    case "MARK", "MARK-ON-GOODS", "MARK-ON-SERVICES" ->
                        FineRange.trademark(figure(report, "turnover"), false, day);
                    default -> null;
                };
        return Stream.ofNullable(range)
                .filter(each -> new BigDecimal(fine).compareTo(each.most()) > 0)
                .map(each -> Refusal.saying(
                        "protection.refused.fine", List.of(each.basis().id()), yuan(each.most())));
    }

    private static @Nullable BigDecimal figure(Optional<Act> report, String field) {
        return report.map(act -> act.told(field))
                .filter(figure -> !figure.isEmpty())
                .map(BigDecimal::new)
                .orElse(null);
    }

    /// A complaint of long ago is not accepted, where the complainant told since when he knew.
    private List<Refusal> barred(CaseFile file) {
        var received = CheckedFile.of(file).first("receive");
        var knownOn = received.map(each -> each.told("knownOn")).orElse("");
        if (knownOn.isEmpty() || received.isEmpty()) {
            return List.of();
        }
        var start = LocalDate.parse(knownOn).atStartOfDay();
        var last = law.reckon(new TimeLimit("CMP-06", "", file.lawOn(), start, List.of(), List.of()))
                .lastDay();
        return last == null || !received.get().on().isAfter(last)
                ? List.of()
                : List.of(Refusal.saying("protection.refused.barred", List.of("CMP-06"), knownOn, last));
    }

    /// Who is appointed is on the roster that day, and free of ties to every party.
    private List<Refusal> appointing(CaseFile file, Map<String, String> told) {
        var day = file.at().toLocalDate();
        var parties = file.parties().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return told.getOrDefault("experts", "")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> switch (experts.fitness(name, parties, day)) {
                    case Experts.Fitness.Fit() -> Stream.<Refusal>empty();
                    case Experts.Fitness.NotListed() ->
                        Stream.of(Refusal.saying("protection.refused.expert.unlisted", List.of("ADJ-25"), name));
                    case Experts.Fitness.Excluded(var grounds) ->
                        grounds.stream().map(ground -> tied(name, ground));
                })
                .toList();
    }

    private static Refusal tied(String name, Recusal.Ground ground) {
        return Refusal.saying(
                "protection.refused.expert." + ground.tie().kind(),
                ground.tie().to() == null ? List.of("ADJ-25") : List.of("ADJ-25", "OWN-03"),
                name,
                ground.party());
    }

    private static List<Refusal> weighing(Map<String, String> told) {
        return told.getOrDefault("choice", "").equals("KEEP")
                        && told.getOrDefault("reason", "").isBlank()
                ? List.of(Refusal.saying("protection.refused.kept-silent", List.of("CRM-01")))
                : List.of();
    }

    private static List<Refusal> reward(CaseFile file, Map<String, String> told) {
        var grade = told.getOrDefault("grade", "");
        if (grade.isEmpty()) {
            return List.of();
        }
        var forfeited = told.getOrDefault("forfeited", "");
        var report = new Rewards.Report(
                Rewards.Grade.valueOf(grade), forfeited.isEmpty() ? null : new BigDecimal(forfeited), Set.of());
        return switch (Rewards.reckon(report, file.at().toLocalDate())) {
            case Rewards.Award.None none -> List.of();
            case Rewards.Award.Due due -> reward(due, told);
        };
    }

    private static List<Refusal> reward(Rewards.Award.Due due, Map<String, String> told) {
        var reasons = new ArrayList<Refusal>();
        var yuan = told.getOrDefault("yuan", "");
        if (!yuan.isEmpty() && new BigDecimal(yuan).compareTo(due.yuan()) != 0) {
            reasons.add(Refusal.saying(
                    "protection.refused.reward", List.of("RWD-02 " + due.share().scope()), yuan(due.yuan())));
        }
        if (due.needsFinance() && told.getOrDefault("finance", "").isBlank()) {
            reasons.add(Refusal.saying("protection.refused.finance", List.of("RWD-02 FINANCE"), yuan(due.yuan())));
        }
        return reasons;
    }

    /// Findings that weigh ten points and more are mended, or the case stays open. What was late is late for good: it
    /// stays in the file check and does not keep the case open.
    private List<Refusal> closing(CaseFile file) {
        var findings = check.of(file).stream()
                .filter(finding -> finding.rule().weight() >= FileRule.HEAVY)
                .filter(finding -> finding.rule().check() != FileRule.Check.LATE)
                .toList();
        return findings.isEmpty()
                ? List.of()
                : List.of(Refusal.saying(
                        "protection.check.refused.open",
                        List.of(findings.getFirst().cites()),
                        findings.size(),
                        findings.getFirst().act()));
    }

    private static String yuan(@Nullable BigDecimal sum) {
        return sum == null ? "" : sum.stripTrailingZeros().toPlainString();
    }
}
