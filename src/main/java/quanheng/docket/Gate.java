package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import quanheng.law.Deadline;
import quanheng.law.Rule;
import quanheng.law.TimeLimit;

/// Says what stands in the way of an act: always every reason, each with what it rests on.
///
/// @param replay where the acts so far leave the case
/// @param record what is on file
/// @param law    reckons a time limit
record Gate(Procedure procedure, Replay replay, CaseRecord record, Function<TimeLimit, Deadline> law) {
    /// Whatever does not depend on what is told: whether an act of this kind can be done at this moment at all.
    List<Refusal> against(ActKind kind, LocalDateTime at) {
        var reasons = against(kind);
        if (kind.of().isEmpty()) {
            kind.ends().forEach(clock -> inTime(clock, "", at, reasons));
        }
        return reasons;
    }

    private List<Refusal> against(ActKind kind) {
        var reasons = new ArrayList<Refusal>();
        stage(kind, reasons);
        order(kind, reasons);
        kind.prolongations().forEach(more -> running(kind, more.clock(), reasons));
        everyParty(kind, reasons);
        stopped(kind, reasons);
        return reasons;
    }

    /// What is done once for each party is done when all of them have it.
    private void everyParty(ActKind kind, List<Refusal> reasons) {
        if (kind.once() && !kind.of().isEmpty()) {
            var parties = PartyAct.parties(procedure, record, kind);
            var done = parties.stream()
                    .flatMap(party -> replay.last(kind, Integer.toString(party.number())).stream())
                    .toList();
            if (!parties.isEmpty() && done.size() == parties.size()) {
                reasons.add(Refusal.of("once", kind.basis(), done.getLast().on()));
            }
        }
    }

    /// What is not on file, but has to be.
    List<Refusal> missing(ActKind kind, Set<String> brought) {
        return kind.needs().stream()
                .filter(need -> !brought.contains(need) && !isOnFile(need))
                .map(need -> Refusal.of("needs", kind.basis(), procedure.evidence(need)))
                .toList();
    }

    boolean isOnFile(String evidence) {
        return record.exhibits().stream().anyMatch(exhibit -> exhibit.kind().equals(evidence));
    }

    /// Whatever depends on when it was done and what was told.
    List<Refusal> against(Wish wish) {
        var reasons = new ArrayList<>(against(wish.kind(), wish.at()));
        reasons.addAll(missing(wish.kind(), Set.of()));
        reasons.addAll(new PartyAct(procedure, replay, record).against(wish));
        var party = PartyAct.party(wish);
        if (!wish.kind().of().isEmpty()) {
            wish.kind().ends().forEach(clock -> inTime(clock, party, wish.at(), reasons));
        }
        shorter(wish, reasons);
        days(wish, reasons);
        var terms = new TermTest(procedure, replay, record, law);
        wish.kind().terms().stream().flatMap(term -> terms.against(term, wish)).forEach(reasons::add);
        return reasons;
    }

    private void stage(ActKind kind, List<Refusal> reasons) {
        var stage = replay.stage().orElse(null);
        if (stage == null) {
            if (!kind.opens()) {
                reasons.add(Refusal.of("not-open", kind.basis()));
            }
        } else if (kind.opens()) {
            reasons.add(Refusal.of("open-already", kind.basis()));
        } else if (kind.from().isEmpty() && stage.end()) {
            reasons.add(Refusal.of("closed", kind.basis(), stage));
        } else if (!kind.from().isEmpty() && !kind.from().contains(stage.id())) {
            reasons.add(Refusal.of(
                    "stage",
                    kind.basis(),
                    stage,
                    kind.from().stream().map(procedure::stage).toList()));
        }
    }

    private void order(ActKind kind, List<Refusal> reasons) {
        replay.last(kind.id())
                .filter(done -> kind.once() && kind.of().isEmpty())
                .ifPresent(done -> reasons.add(Refusal.of("once", kind.basis(), done.on())));
        if (replay.pending().stream().anyMatch(act -> act.kind().equals(kind.id()))) {
            reasons.add(Refusal.of("pending", kind.basis()));
        }
        kind.after().stream()
                .filter(before -> replay.last(before).isEmpty())
                .forEach(before -> reasons.add(Refusal.of("after", kind.basis(), kind(before))));
        kind.notAfter().stream()
                .flatMap(before -> replay.last(before).stream())
                .forEach(done -> reasons.add(Refusal.of("not-after", kind.basis(), done.kind(), done.on())));
    }

    private ActKind kind(String id) {
        return procedure.act(id).orElseThrow();
    }

    private void running(ActKind kind, String clock, List<Refusal> reasons) {
        if (replay.open(clock).isEmpty()) {
            reasons.add(Refusal.of("not-running", kind.basis(), procedure.clock(clock)));
        }
    }

    private void stopped(ActKind kind, List<Refusal> reasons) {
        if (!kind.resumes().isEmpty()
                && kind.resumes().stream()
                        .flatMap(clock -> replay.open(clock).stream())
                        .noneMatch(ClockRun::isStopped)) {
            var clocks = kind.resumes().stream().map(procedure::clock).toList();
            reasons.add(Refusal.of("not-stopped", kind.basis(), clocks));
        }
    }

    /// Less than the rule's length may be granted, and not more.
    private void shorter(Wish wish, List<Refusal> reasons) {
        for (var more : wish.kind().prolongations()) {
            var told = wish.told().getOrDefault(more.count(), "");
            var lawOn = replay.lawOn(wish.at().toLocalDate());
            new CitedRule(more.rule(), more.scope())
                    .on(lawOn)
                    .map(Rule::length)
                    .filter(length -> !told.isEmpty()
                            && more.told(wish.told())
                                    .filter(count -> count > 0 && count <= length.count())
                                    .isEmpty())
                    .ifPresent(length -> reasons.add(new Refusal(
                            more.count(),
                            "extension",
                            List.of(wish.kind().field(more.count()).orElseThrow(), length.count()),
                            List.of(new CitedRule(more.rule(), more.scope()).toString()))));
        }
    }

    private void inTime(String clock, String party, LocalDateTime at, List<Refusal> reasons) {
        for (var run : replay.open(clock, party)) {
            var stands = run.at(at, replay.lawOn(at.toLocalDate()), law);
            if (run.kind().strict() && stands.state() == CaseClock.State.OVERDUE) {
                var cited = new CitedRule(stands.start().rule(), stands.start().scope());
                var lastDay = stands.lastDay();
                reasons.add(
                        Refusal.of("too-late", List.of(cited.toString()), run.kind(), lastDay == null ? "" : lastDay));
            }
        }
    }

    private void days(Wish wish, List<Refusal> reasons) {
        if (wish.at().isAfter(wish.now())) {
            reasons.add(Refusal.at("happenedAt", "future", wish.at().toLocalDate()));
        }
        var earliest = Stream.concat(
                        replay.entry().stream(),
                        wish.kind().after().stream()
                                .flatMap(before -> replay.last(kind(before), PartyAct.party(wish)).stream()))
                .filter(before -> isBefore(wish.at(), before.at()))
                .distinct();
        earliest.forEach(before -> reasons.add(
                Refusal.at("happenedAt", "backdated", wish.at().toLocalDate(), before.kind(), before.on())));
    }

    /// Where only the day of one of them is known they may have been on the same day in any order.
    private static boolean isBefore(LocalDateTime one, LocalDateTime other) {
        LocalDate day = one.toLocalDate();
        return (isDay(one) || isDay(other)) ? day.isBefore(other.toLocalDate()) : one.isBefore(other);
    }

    private static boolean isDay(LocalDateTime moment) {
        return moment.toLocalTime().toNanoOfDay() == 0;
    }

    /// Everything that could be done with a case, for somebody who holds posts in it.
    List<NextAct> next(Set<String> posts, LocalDateTime at) {
        return procedure.acts().stream()
                .filter(kind -> !kind.opens())
                .map(kind -> next(kind, posts, at))
                .sorted(java.util.Comparator.comparing((NextAct act) -> !act.isLawful()))
                .toList();
    }

    private NextAct next(ActKind kind, Set<String> posts, LocalDateTime at) {
        // what came in before its time ran out is entered later, too; the day told decides then
        var entersForOthers = kind.enteredBy().stream().anyMatch(posts::contains);
        var reasons = new ArrayList<>(entersForOthers ? against(kind) : against(kind, at));
        reasons.addAll(missing(kind, fileFields(kind)));
        var post = Onlooker.postFor(kind, "", posts);
        if (post.isEmpty()) {
            reasons.add(procedure.nobodyBut(kind.by(), kind));
        }
        return new NextAct(kind, post, reasons);
    }

    private static Set<String> fileFields(ActKind kind) {
        return kind.fields().stream()
                .filter(field -> field.kind() == FieldKind.FILE)
                .map(ActKind.Field::id)
                .collect(java.util.stream.Collectors.toSet());
    }
}
