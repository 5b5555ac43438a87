package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.docket.ActKind;
import quanheng.docket.CaseClock;
import quanheng.docket.CaseFile;
import quanheng.docket.CitedRule;
import quanheng.docket.TermCheck;
import quanheng.law.Rules;
import quanheng.law.StatutoryClock;
import quanheng.law.TimeLimit;
import quanheng.protection.CheckedFile.Step;

/// Checks whether a case file is in order (案卷评查): complete, in order, signed by two where that is due, within the
/// unit's powers, on law in force, with notices, service and time limits kept.
@Component
public class FileCheck {
    private static final int FULL = 100;

    private final Authority authority;
    private final StatutoryClock law;

    FileCheck(Authority authority, StatutoryClock law) {
        this.authority = authority;
        this.law = law;
    }

    /// What is wrong with a file, in the order of its acts; nothing where it is clean. It is to be a file as the office
    /// sees it.
    public List<Finding> of(CaseFile file) {
        var checked = CheckedFile.of(file);
        return FileRule.all().stream()
                .filter(rule -> rule.isFor(file.procedure().id()))
                .flatMap(rule -> find(rule, checked))
                .sorted(Comparator.comparingInt(Finding::ordinal))
                .toList();
    }

    /// Points of a hundred.
    public static int score(List<Finding> findings) {
        var lost =
                findings.stream().mapToInt(finding -> finding.rule().weight()).sum();
        return Math.max(0, FULL - lost);
    }

    private Stream<Finding> find(FileRule rule, CheckedFile file) {
        return switch (rule.check()) {
            case ORDER -> each(rule, file, step -> FileChecks.order(file, step));
            case STAGE -> each(rule, file, FileChecks::stage);
            case ONCE -> each(rule, file, step -> FileChecks.once(file, step));
            case APPROVAL -> each(rule, file, FileChecks::approval);
            case SAME_PERSON -> each(rule, file, FileChecks::samePerson);
            case POST ->
                each(rule, file, step -> FileChecks.post(step, file.file().procedure()));
            case POWER -> each(rule, file, step -> power(file, step));
            case BASIS -> each(rule, file, FileChecks::basis);
            case FIELDS -> each(rule, file, FileChecks::fields);
            case NUMBER -> terms(rule, file, FileChecks::number);
            case NOTICE -> terms(rule, file, (step, term) -> notice(file, step, term));
            case OTHER_PERSON -> terms(rule, file, (step, term) -> FileChecks.otherPerson(file, step, term));
            case LATE -> late(rule, file);
            case EVIDENCE -> each(rule, file, step -> FileChecks.evidence(rule, file));
            case FOLLOWED -> FileChecks.followed(rule, file);
            case WAIT -> each(rule, file, step -> FileChecks.waited(rule, file, step));
            case HEARING_HELD -> each(rule, file, step -> FileChecks.hearing(file, step));
            case HEARING_RIGHT -> each(rule, file, FileCheck::hearingRight);
            case CRIME -> FileChecks.crime(rule, file);
            case KEPT_SILENT -> each(rule, file, FileChecks::silence);
            case UNSETTLED -> FileChecks.unsettled(rule, file);
            case PARTY -> FileChecks.party(rule, file);
        };
    }

    private Stream<?> power(CheckedFile file, Step step) {
        var power = step.kind().power();
        return power.isEmpty()
                ? Stream.empty()
                : authority.against(power, file.file().head().unit(), step.on()).stream();
    }

    private interface Look {
        Stream<?> at(Step step);
    }

    private interface TermLook {
        Stream<?> at(Step step, ActKind.Term term);
    }

    private static Stream<Finding> each(FileRule rule, CheckedFile file, Look look) {
        return file.of(rule).flatMap(step -> look.at(step).map(detail -> FileChecks.finding(rule, step, detail)));
    }

    private static Stream<Finding> terms(FileRule rule, CheckedFile file, TermLook look) {
        return file.of(rule)
                .flatMap(step -> step.kind().terms().stream()
                        .flatMap(term -> look.at(step, term)
                                .map(detail -> FileChecks.finding(
                                        rule, step, detail, new CitedRule(term.rule(), term.scope())))));
    }

    private Stream<?> notice(CheckedFile file, Step step, ActKind.Term term) {
        var told = step.told(term.field());
        if (term.check() != TermCheck.NOTICE || told.isBlank()) {
            return Stream.empty();
        }
        var day = told.indexOf('T') < 0
                ? LocalDate.parse(told)
                : LocalDateTime.parse(told).toLocalDate();
        var limit =
                new TimeLimit(term.rule(), term.scope(), file.file().lawOn(), day.atStartOfDay(), List.of(), List.of());
        var last = law.reckon(limit).lastDay();
        return Stream.ofNullable(last).filter(latest -> step.act().happenedOn().isAfter(latest));
    }

    /// What the parties are late with is their loss, not a defect of the file.
    private static Stream<Finding> late(FileRule rule, CheckedFile file) {
        return file.file().clocks().stream()
                .filter(clock ->
                        !file.file().procedure().post(clock.kind().on()).party())
                .filter(clock -> clock.state() == CaseClock.State.LATE || clock.state() == CaseClock.State.OVERDUE)
                .map(clock -> FileChecks.late(rule, file, clock));
    }

    private static Stream<?> hearingRight(Step step) {
        var bar = Rules.on("PEN-09", "ENTITY", step.on()).yuan();
        var sum = Stream.of("fine", "forfeit")
                .map(step::told)
                .filter(told -> !told.isBlank())
                .map(BigDecimal::new)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return step.told("hearing").equals("yes") || sum.compareTo(bar) < 0 ? Stream.empty() : Stream.of(sum);
    }
}
