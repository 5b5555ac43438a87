package quanheng.protection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import quanheng.docket.ActKind;
import quanheng.docket.CaseClock;
import quanheng.docket.CitedRule;
import quanheng.docket.Procedure;
import quanheng.docket.TermCheck;
import quanheng.law.Rules;
import quanheng.protection.CheckedFile.Step;

/// The single looks of the file check.
final class FileChecks {
    private FileChecks() {}

    static Finding finding(FileRule rule, Step step, Object detail) {
        var cites = rule.rule().isEmpty() ? step.kind().basis().getFirst() : rule.rule();
        var told = rule.check() == FileRule.Check.BASIS ? detail.toString() : cites;
        return new Finding(rule, step.act().ordinal(), step.kind(), detail, told);
    }

    static Finding finding(FileRule rule, Step step, Object detail, CitedRule cited) {
        var none = cited.id().isEmpty();
        return new Finding(
                rule,
                step.act().ordinal(),
                step.kind(),
                detail,
                none ? step.kind().basis().getFirst() : cited.toString());
    }

    static Stream<?> order(CheckedFile file, Step step) {
        return step.kind().after().stream()
                .filter(id ->
                        file.before(step).noneMatch(done -> done.kind().id().equals(id)))
                .map(id -> file.file().procedure().act(id).orElseThrow());
    }

    static Stream<?> once(CheckedFile file, Step step) {
        return file.before(step)
                .filter(done -> step.kind().once() && done.kind().equals(step.kind()))
                .filter(done -> step.kind().of().isEmpty()
                        || done.told(step.kind().of())
                                .equals(step.told(step.kind().of())))
                .map(Step::kind);
    }

    static Stream<?> approval(Step step) {
        return Stream.of(step.kind()).filter(kind -> kind.isApproved() && step.approval() == null);
    }

    static Stream<?> fields(Step step) {
        return step.kind().fields().stream()
                .filter(field -> field.required() && step.told(field.id()).isBlank());
    }

    static Stream<?> evidence(FileRule rule, CheckedFile file) {
        return rule.values().stream()
                .filter(kind -> !file.isOnFile(kind))
                .map(kind -> file.file().procedure().evidence(kind));
    }

    static Stream<?> hearing(CheckedFile file, Step step) {
        return file.before(step)
                .filter(done -> done.kind().id().equals("request-hearing"))
                .filter(done -> file.first("hear").isEmpty());
    }

    static Stream<?> silence(Step step) {
        return step.kind().field("reason").stream()
                .filter(field -> step.told("choice").equals("KEEP")
                        && step.told(field.id()).isBlank());
    }

    static Stream<Finding> unsettled(FileRule rule, CheckedFile file) {
        return file.file().stage().end()
                ? file.unsettled().stream().map(step -> finding(rule, step, ""))
                : Stream.empty();
    }

    static Stream<?> stage(Step step) {
        var stage = step.stage();
        var from = step.kind().from();
        return stage == null || (from.isEmpty() ? !stage.end() : from.contains(stage.id()))
                ? Stream.empty()
                : Stream.of(stage);
    }

    static Stream<?> samePerson(Step step) {
        var approval = step.approval();
        return approval != null && approval.author().equals(step.act().author())
                ? Stream.of(approval.author())
                : Stream.empty();
    }

    static Stream<?> post(Step step, Procedure procedure) {
        var post = step.act().post();
        return step.kind().by().contains(post)
                ? Stream.empty()
                : Stream.of(procedure.posts().stream()
                        .filter(each -> each.id().equals(post))
                        .<Object>map(each -> each)
                        .findFirst()
                        .orElse(post));
    }

    /// What the act itself says it applied has to be in force; of what its kind rests on, nothing may have ended
    /// without a successor. Where the rules begin later than the act, nobody has put down the older law yet.
    static Stream<String> basis(Step step) {
        var applied = Stream.of(step.told("law").split("[\\s,;\u3001]+"))
                .filter(id -> !id.isBlank())
                .filter(id -> CitedRule.of(id).on(step.on()).isEmpty());
        var ended = step.kind().basis().stream()
                .map(CitedRule::of)
                .filter(cited -> cited.on(step.on()).isEmpty())
                .filter(cited -> Rules.named(cited.id()).stream().anyMatch(row -> {
                    var to = row.to();
                    return to != null && to.isBefore(step.on());
                }))
                .map(CitedRule::toString);
        return Stream.concat(applied, ended);
    }

    static Stream<?> number(Step step, ActKind.Term term) {
        var told = step.told(term.field());
        if (told.isBlank()) {
            return Stream.empty();
        }
        var people = told.lines().filter(name -> !name.isBlank()).count();
        var isWrong = (term.check() == TermCheck.ODD && people % 2 == 0)
                || (term.check() == TermCheck.AT_LEAST && people < Long.parseLong(term.value()));
        return isWrong ? step.kind().field(term.field()).stream() : Stream.empty();
    }

    static Stream<?> otherPerson(CheckedFile file, Step step, ActKind.Term term) {
        return term.check() != TermCheck.OTHER_PERSON
                ? Stream.empty()
                : file.before(step)
                        .filter(done -> done.kind().id().equals(term.value()))
                        .filter(done -> done.act().author().equals(step.act().author()))
                        .map(Step::kind);
    }

    static Finding late(FileRule rule, CheckedFile file, CaseClock clock) {
        var ender = clock.ender() == 0 ? clock.starter() : clock.ender();
        var step = file.steps().stream()
                .filter(each -> each.act().ordinal() == ender
                        || (each.approval() != null && each.approval().ordinal() == ender))
                .findFirst()
                .orElse(file.steps().getFirst());
        var limit = clock.start().scope().isEmpty()
                ? clock.start().rule()
                : clock.start().rule() + " " + clock.start().scope();
        return new Finding(
                rule, step.act().ordinal(), step.kind(), Objects.requireNonNullElse(clock.lastDay(), ""), limit);
    }

    /// Only a case that is over is asked for what had to follow.
    static Stream<Finding> followed(FileRule rule, CheckedFile file) {
        if (!file.file().stage().end()) {
            return Stream.empty();
        }
        return file.last(rule.act()).stream()
                .filter(step -> !isPublishedNot(step))
                .flatMap(step -> rule.values().stream()
                        .filter(next -> file.steps().stream()
                                .skip(file.steps().indexOf(step))
                                .noneMatch(each -> each.kind().id().equals(next)))
                        .map(next -> finding(
                                rule, step, file.file().procedure().act(next).orElseThrow())));
    }

    /// A warning alone is not published, nor is that there is no penalty.
    private static boolean isPublishedNot(Step step) {
        return List.of("WARNING", "NONE").contains(step.told("outcome"));
    }

    /// Somebody's time still ran, and he had not used it yet.
    static Stream<?> waited(FileRule rule, CheckedFile file, Step step) {
        return file.file().clocks().stream()
                .filter(clock -> rule.values().contains(clock.kind().id()))
                .filter(clock -> clock.state() == CaseClock.State.CEASED)
                .filter(clock -> {
                    var last = clock.lastDay();
                    return last != null && !step.on().isAfter(last);
                })
                .map(CaseClock::kind);
    }

    static Stream<Finding> crime(FileRule rule, CheckedFile file) {
        var decided = rule.values().stream().anyMatch(act -> file.first(act).isPresent());
        var lead = file.first("lead");
        if (decided || lead.isEmpty()) {
            return Stream.empty();
        }
        return file.last(rule.act()).stream()
                .flatMap(step -> CaseFigures.of(lead.get().told("offence"), step.act()).stream()
                        .filter(Thresholds::mustDecide)
                        .map(reached ->
                                finding(rule, step, sum(reached.reached().getFirst()))));
    }

    private static BigDecimal sum(Thresholds.Bar bar) {
        return Objects.requireNonNull(bar.told());
    }

    static Stream<Finding> party(FileRule rule, CheckedFile file) {
        return rule.values().stream()
                .filter(post -> file.file().procedure().posts().stream()
                        .anyMatch(each -> each.id().equals(post)))
                .filter(post -> file.file().parties().stream()
                        .noneMatch(party -> party.post().equals(post)))
                .map(post -> finding(
                        rule, file.steps().getFirst(), file.file().procedure().post(post)));
    }
}
