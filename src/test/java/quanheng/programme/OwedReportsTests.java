package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Plans;
import quanheng.programme.ReportFilter.Which;
import quanheng.programme.Writing.Typed;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

@EmptyOfficeTest
class OwedReportsTests {
    static final Viewer OFFICE =
            new Viewer(UUID.randomUUID(), "programme-office", "示例", Set.of(Role.COORDINATOR), Set.of());
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2015, 7, 1);

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Reports reports;

    @Autowired
    java.time.Clock clock;

    private Schedule schedule;

    @BeforeEach
    void confirm() {
        var plan = MadePlan.confirm(plans, "甲" + UUID.randomUUID().toString().substring(0, 6));
        schedule = confirmed(plan);
    }

    Schedule confirmed(UUID plan) {
        var proposal = proposals.of(plan).getFirst();
        var request = new ScheduleRequest(
                plan,
                proposal.key(),
                java.util.Objects.requireNonNull(proposal.from()),
                java.util.Objects.requireNonNull(proposal.to()),
                new Limit(Limit.Unit.WORKDAYS, 10),
                proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet()));
        return ((Scheduling.Done) schedules.confirm(OFFICE, request)).schedule();
    }

    static Viewer contact(UUID unit) {
        return new Viewer(UUID.randomUUID(), "contact-" + unit, "示例", Set.of(Role.UNIT_CONTACT), Set.of(unit));
    }

    private ReportFilter on(LocalDate day, Which which) {
        return new ReportFilter(which, schedule.id(), FIRST, null, "", ReportFilter.Sorting.DAY, day, true);
    }

    private List<String> names(LocalDate day, Which which) {
        return reports.find(OFFICE, on(day, which), 0, 100).stream()
                .map(Report::name)
                .toList();
    }

    private Report of(String name) {
        return reports.find(OFFICE, on(JULY, Which.ALL), 0, 100).stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Typed typed(Report report, String words, String late, @Nullable LocalDate on) {
        return new Typed(report.revision(), Map.of("overall", words), late, on);
    }

    @Test
    void listsExactlyTheUnitsThatOweAReportFromTheText() {
        assertThat(schedule.cadence()).isEqualTo(ReportingCadence.HALF_YEARLY);
        assertThat(schedule.limitNamed()).isFalse();
        assertThat(names(JULY, Which.DUE)).containsExactlyInAnyOrderElementsOf(MadePlan.UNITS);
        assertThat(names(FIRST.plusMonths(5), Which.DUE)).as("the period lasts").isEmpty();
        assertThat(names(FIRST.plusMonths(5), Which.COMING))
                .as("laid out ahead")
                .hasSize(MadePlan.UNITS.size());
        assertThat(of("市教育局").lastDay())
                .as("the tenth working day after 2015-06-30")
                .isEqualTo("2015-07-14");
    }

    @Test
    void listsWhatIsStillOwedAfterSomeHandedIn() {
        var education = of("市教育局");
        var customs = of("碧礁海关");
        reports.submit(OFFICE, education.id(), typed(education, "示例", "", LocalDate.of(2015, 7, 6)));
        reports.submit(OFFICE, customs.id(), typed(customs, "示例", "迟到", LocalDate.of(2015, 7, 16)));

        assertThat(names(JULY, Which.DUE)).as("a day before both").hasSize(7);
        assertThat(names(LocalDate.of(2015, 7, 10), Which.DUE))
                .hasSize(6)
                .doesNotContain("市教育局")
                .contains("碧礁海关");
        assertThat(names(LocalDate.of(2015, 7, 14), Which.OVERDUE))
                .as("the last day itself")
                .isEmpty();
        assertThat(names(LocalDate.of(2015, 7, 15), Which.OVERDUE)).hasSize(6);
        assertThat(names(LocalDate.of(2015, 7, 16), Which.LATE)).containsExactly("碧礁海关");
    }

    @Test
    void tellsHowManyThereAreAsTheListsDo() {
        var late = of("碧礁海关");
        var education = of("市教育局");
        reports.submit(OFFICE, late.id(), typed(late, "示例", "迟到", LocalDate.of(2015, 7, 16)));
        reports.submit(OFFICE, education.id(), typed(education, "示例", "", LocalDate.of(2015, 7, 6)));
        var seen = of("市教育局");
        reports.sendBack(OFFICE, seen.id(), new Mending.Return(seen.revision(), "请补数据", null));
        schedules.end(OFFICE, schedule.id(), LocalDate.of(2015, 8, 1), "示例");

        var tallied = reports.counts(OFFICE, now(Which.ALL, ""));

        for (var which : Which.values()) {
            assertThat(tallied)
                    .as("%s, kept by the database beside its list", which)
                    .containsEntry(
                            which, reports.find(OFFICE, now(which, ""), 0, 100).size());
        }
        assertThat(tallied)
                .as("and beside the count of rows")
                .isEqualTo(reports.counts(OFFICE, now(Which.ALL, schedule.planTitle())))
                .containsEntry(Which.LATE, 1)
                .containsEntry(Which.RETURNED, 1)
                .containsEntry(Which.WITHDRAWN, 14);
        var contact = contact(late.organization());
        assertThat(reports.counts(contact, now(Which.ALL, "")))
                .as("a unit is told of its own")
                .containsEntry(Which.ALL, 5);
    }

    private ReportFilter now(Which which, String words) {
        return new ReportFilter(which, schedule.id(), null, null, words, ReportFilter.Sorting.DAY, JULY, false);
    }

    @Test
    void keepsBothTextsOfAReportThatWasSentBack() {
        var first = of("市财政局");
        reports.submit(OFFICE, first.id(), typed(first, "第一稿", "", LocalDate.of(2015, 7, 3)));
        var seen = of("市财政局");
        assertThat(reports.sendBack(OFFICE, seen.id(), new Mending.Return(seen.revision(), " ", null)))
                .as("no reason is given")
                .isInstanceOf(Writing.Refused.class);
        reports.sendBack(OFFICE, seen.id(), new Mending.Return(seen.revision(), "请补数据", null));
        var back = of("市财政局");
        assertThat(reports.find(OFFICE, back.id()).orElseThrow().state()).isEqualTo(ReportState.RETURNED);
        var again = reports.find(OFFICE, back.id()).orElseThrow();
        reports.submit(OFFICE, again.id(), typed(again, "第二稿", "", LocalDate.of(2015, 7, 9)));
        var last = reports.find(OFFICE, again.id()).orElseThrow();
        reports.accept(OFFICE, last.id(), last.revision(), "");

        var end = reports.find(OFFICE, again.id()).orElseThrow();
        assertThat(end.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(end.submittedOn()).as("the day it was first handed in").isEqualTo("2015-07-03");
        assertThat(reports.texts(OFFICE, end))
                .extracting(text -> text.at("overall"))
                .containsExactly("第一稿", "第二稿");
        assertThat(reports.acts(OFFICE, end))
                .extracting(ReportAct::kind)
                .containsExactly(
                        ReportAct.Kind.SUBMITTED,
                        ReportAct.Kind.RETURNED,
                        ReportAct.Kind.SUBMITTED,
                        ReportAct.Kind.ACCEPTED);
        assertThat(reports.draft(OFFICE, end.id(), typed(end, "第三稿", "", null)))
                .as("accepted is accepted")
                .isInstanceOf(Writing.Refused.class);
    }

    @Test
    void isOverdueFromTheDayAfterTheReturnsOwn() {
        var first = of("市财政局");
        reports.submit(OFFICE, first.id(), typed(first, "第一稿", "", LocalDate.of(2015, 7, 3)));
        var seen = of("市财政局");
        reports.sendBack(OFFICE, seen.id(), new Mending.Return(seen.revision(), "请补数据", null));
        var back = reports.find(OFFICE, seen.id()).orElseThrow();
        var by = java.util.Objects.requireNonNull(back.mendBy());

        assertThat(by)
                .as("five working days from the return")
                .isAfter(LocalDate.now(clock).plusDays(4));
        assertThat(names(by, Which.OVERDUE)).as("its own day").doesNotContain("市财政局");
        assertThat(names(by.plusDays(1), Which.OVERDUE)).contains("市财政局");
        assertThat(names(LocalDate.of(2015, 8, 1), Which.OVERDUE))
                .as("the last day of the report is kept")
                .doesNotContain("市财政局")
                .contains("市教育局");
        reports.submit(OFFICE, back.id(), typed(back, "第二稿", "", null));
        assertThat(names(by.plusDays(1), Which.OVERDUE)).as("it came again").doesNotContain("市财政局");
    }

    @Test
    void losesNothingOfTwoWhoWriteAtOnce() {
        var report = of("市科技局");
        var one = contact(report.organization());
        var other = contact(report.organization());
        reports.draft(one, report.id(), typed(report, "甲的文字", "", null));

        var became = reports.draft(other, report.id(), typed(report, "乙的文字", "", null));

        assertThat(became).isInstanceOfSatisfying(Writing.Overtaken.class, overtaken -> {
            assertThat(overtaken.text().at("overall")).isEqualTo("甲的文字");
            assertThat(overtaken.typed()).containsEntry("overall", "乙的文字");
            assertThat(reports.draft(
                            other, report.id(), new Typed(overtaken.now().revision(), overtaken.typed(), "", null)))
                    .isInstanceOf(Writing.Done.class);
        });
        assertThat(reports.texts(OFFICE, report))
                .extracting(text -> text.at("overall"))
                .containsExactly("甲的文字", "乙的文字");
    }

    @Test
    void takesALateReportOnlyWithItsReasonAndKeepsItsDay() {
        var report = of("市药监局");
        var contact = contact(report.organization());

        var refused = reports.submit(contact, report.id(), typed(report, "示例", "", null));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Writing.Refused.class,
                        each -> assertThat(each.reasons())
                                .extracting(Writing.Fault::key)
                                .containsExactly("late"));
        reports.submit(contact, report.id(), typed(report, "示例", "人员变动", null));
        var kept = reports.find(contact, report.id()).orElseThrow();
        assertThat(kept.lateWhy()).isEqualTo("人员变动");
        assertThat(kept.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void asksAReasonForAPeriodThatWasClosed() {
        var report = of("市药监局");
        assertThat(schedules.close(OFFICE, schedule.id(), FIRST, "已通报")).isTrue();
        assertThat(schedules.close(OFFICE, schedule.id(), FIRST, "再次"))
                .as("closed once")
                .isFalse();

        assertThat(reports.submit(OFFICE, report.id(), typed(report, "示例", "", LocalDate.of(2015, 7, 20))))
                .isInstanceOf(Writing.Refused.class);
        var all = new HashMap<String, Object>();
        all.put(
                "withReason",
                reports.submit(OFFICE, report.id(), typed(report, "示例", "补报", LocalDate.of(2015, 7, 20))));
        assertThat(all.get("withReason")).isInstanceOf(Writing.Done.class);
    }

    @Test
    void showsAUnitItsOwnAndTheOfficeAll() {
        var report = of("市教育局");
        var stranger = of("市财政局");
        var contact = contact(report.organization());

        assertThat(reports.find(contact, report.id())).isPresent();
        assertThat(reports.find(contact, stranger.id())).isEmpty();
        assertThat(reports.find(contact, on(JULY, Which.DUE), 0, 100))
                .extracting(Report::name)
                .containsOnly("市教育局");
        assertThat(reports.find(OFFICE, stranger.id())).as("the control").isPresent();
        assertThat(reports.draft(contact, stranger.id(), typed(stranger, "不是我的", "", null)))
                .isInstanceOf(Writing.Refused.class);
    }

    @Test
    void takesBackWhatIsNotBegunWhenADutyEnds() {
        var done = schedules.end(OFFICE, schedule.id(), LocalDate.of(2015, 7, 2), "规划修订");

        assertThat(done)
                .isInstanceOfSatisfying(
                        Scheduling.Done.class,
                        each -> assertThat(each.reports())
                                .as("two periods of seven units that begin later")
                                .isEqualTo(14));
        assertThat(names(JULY, Which.DUE)).as("what was owed stays owed").hasSize(7);
    }
}
