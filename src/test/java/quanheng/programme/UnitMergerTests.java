package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.parties.UnitChanges;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.programme.ReportFilter.Which;
import quanheng.programme.Writing.Typed;
import quanheng.reading.ReportingDuty.Limit;

/// In the middle of 2025 one unit goes into another: what is open is the other's from that day, what is settled and
/// what
/// was frozen stays as it was.
@EmptyOfficeTest
class UnitMergerTests {
    private static final Viewer OFFICE = SupervisionScript.OFFICE;
    private static final LocalDate ON = LocalDate.of(2025, 9, 15);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Reports reports;

    @Autowired
    Divisions divisions;

    @Autowired
    Prefill prefill;

    @Autowired
    AnsweringUnits units;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Supervision supervision;

    @Autowired
    Docket docket;

    @Autowired
    Exhibits exhibits;

    @Autowired
    UnitChanges changes;

    @Autowired
    Accounts accounts;

    @Autowired
    Sight sight;

    @Autowired
    Clock clock;

    private SupervisionScript script;
    private String mark = "";
    private Promise duty;
    private UUID gone;
    private UUID heir;
    private Schedule schedule;

    @BeforeEach
    void begin() {
        script = new SupervisionScript(supervision, docket, exhibits, sight, clock);
        mark = UUID.randomUUID().toString().substring(0, 6);
        var plan = MadePlan.confirm(plans, mark + ".txt", MadePlan.MERGING.replace("MARK", mark));
        duty = plans.promises(ON).stream()
                .filter(promise -> promise.planId().equals(plan))
                .filter(promise -> promise.owners().stream()
                        .anyMatch(owner -> owner.lead() && owner.name().contains("数据局")))
                .findFirst()
                .orElseThrow();
        gone = owner("数据局");
        heir = owner("科技局");
        var proposal = proposals.of(plan).getFirst();
        var owing = proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet());
        assertThat(owing).containsExactlyInAnyOrder(gone, heir);
        var request = new ScheduleRequest(
                plan, proposal.key(), FIRST, LocalDate.of(2026, 12, 31), new Limit(Limit.Unit.WORKDAYS, 10), owing);
        schedule = ((Scheduling.Done) schedules.confirm(OFFICE, request)).schedule();
    }

    private UUID owner(String name) {
        return duty.owners().stream()
                .filter(owner -> owner.name().contains(name))
                .findFirst()
                .orElseThrow()
                .organizationId();
    }

    private String account(UUID unit) {
        var name = "contact-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(new NewAccount(name, "示例", "quanheng-sample", Set.of(Role.UNIT_CONTACT), Set.of(unit)));
        return name;
    }

    private Viewer viewer(String account) {
        return accounts.find(account).orElseThrow();
    }

    private Report report(UUID unit, LocalDate period) {
        var filter = new ReportFilter(Which.ALL, schedule.id(), period, null, "", ReportFilter.Sorting.DAY, ON, false);
        return reports.find(OFFICE, filter, 0, 10).stream()
                .filter(each -> each.organization().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void settleFirstHalf() {
        var first = report(gone, FIRST);
        reports.submit(
                OFFICE, first.id(), new Typed(first.revision(), Map.of("overall", "示例"), "", LocalDate.of(2025, 7, 3)));
        var seen = report(gone, FIRST);
        reports.accept(OFFICE, seen.id(), seen.revision(), "");
    }

    private Bulletin draw(LocalDate day) {
        var wish = new Bulletins.Wish("示例通报" + mark, day.withDayOfYear(1), day, day);
        return ((Bulletins.Outcome.Done) bulletins.draw(OFFICE, wish)).bulletin();
    }

    private void merge() {
        assertThat(changes.merge(new UnitChanges.Wish(gone, ON, "示例机构改革", OFFICE.username()), heir))
                .isEmpty();
    }

    @Test
    void openReportsAreTheOthersAndSettledOnesStay() {
        settleFirstHalf();
        var staff = account(gone);
        var other = account(heir);
        merge();

        var settled = report(gone, FIRST);
        var open = report(gone, LocalDate.of(2025, 7, 1));
        assertThat(settled.answering()).isEqualTo(gone);
        assertThat(open.answering()).isEqualTo(heir);
        assertThat(open.name()).as("the name it was asked under").isEqualTo("市" + mark + "数据局");
        assertThat(changes.beside(gone, open.name())).isEqualTo("市" + mark + "科技局");
        assertThat(reports.acts(OFFICE, open)).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ReportAct.Kind.HANDED_ON);
            assertThat(act.happenedOn()).isEqualTo(ON);
            assertThat(act.remarks()).contains("示例机构改革", "科技局");
        });
        var typed = new Typed(open.revision(), Map.of("overall", "承接单位的报告"), "单位合并", null);
        assertThat(List.of(reports.submit(viewer(staff), open.id(), typed)))
                .as("who acted for the unit does so no more")
                .hasOnlyElementsOfType(Writing.Refused.class);
        assertThat(List.of(reports.submit(viewer(other), open.id(), typed))).hasOnlyElementsOfType(Writing.Done.class);
        assertThat(viewer(account(heir)).organizations())
                .as("one who comes later acts for both")
                .containsExactlyInAnyOrder(heir, gone);
    }

    @Test
    void dutiesAndTheirStepsAreTheOthersFromTheDay() {
        var staff = account(gone);
        var other = account(heir);
        assertThat(divisions.keep(viewer(staff), MadePlan.steps(duty, gone, 0))).isEmpty();
        merge();

        assertThat(prefill.duties(heir, ON))
                .extracting(row -> row.promise().id())
                .contains(duty.id());
        assertThat(prefill.duties(gone, ON.minusDays(1)))
                .as("the day before")
                .extracting(row -> row.promise().id())
                .contains(duty.id());
        assertThat(prefill.duties(gone, ON)).isEmpty();
        assertThat(divisions.keep(viewer(staff), MadePlan.steps(duty, gone, 1))).contains("lead");
        assertThat(divisions.keep(viewer(other), MadePlan.steps(duty, gone, 1))).isEmpty();
        assertThat(divisions.of(OFFICE, duty.id()))
                .extracting(Division::keptBy)
                .as("the first version stays")
                .containsExactly(other, staff);
        assertThat(units.all()).containsKey(heir).doesNotContainKey(gone);
    }

    @Test
    void ordersAndRectificationsAreAnsweredByTheOther() {
        var order = script.order(gone, LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 30));
        var mend = script.rectification(gone, LocalDate.of(2025, 9, 8), LocalDate.of(2026, 9, 30));
        var other = account(heir);
        assertThat(docket.file(order, viewer(other))).as("before").isEmpty();
        merge();

        for (var number : List.of(order, mend)) {
            assertThat(sight.as(viewer(other), () -> supervision.find(viewer(other), number)))
                    .hasValueSatisfying(
                            matter -> assertThat(matter.organization()).isEqualTo(gone));
        }
        assertThat(List.of(script.act(viewer(other), order, "reply", Map.of("answer", "示例"))))
                .hasOnlyElementsOfType(Outcome.Recorded.class);
        assertThat(changes.beside(gone, "示例督办单位")).isEqualTo("市" + mark + "科技局");
    }

    @Test
    void aBulletinDrawnBeforeStaysAndOneOfALaterDayNamesTheOther() {
        var before = draw(LocalDate.of(2025, 6, 30));
        merge();
        var again = draw(LocalDate.of(2025, 6, 30));
        var after = draw(LocalDate.of(2025, 12, 31));

        assertThat(MadePlan.ledBy(before, duty.id())).containsExactly(gone);
        assertThat(bulletins.find(OFFICE, before.id()).orElseThrow().rows()).isEqualTo(before.rows());
        assertThat(MadePlan.ledBy(again, duty.id()))
                .as("of a day before the merger")
                .containsExactly(gone);
        assertThat(MadePlan.ledBy(after, duty.id())).containsExactly(heir);
    }

    @Test
    void aNewScheduleThatStillNamesTheUnitIsOwedByTheOther() {
        merge();
        var plan = MadePlan.confirm(
                plans, mark + "b.txt", MadePlan.MERGING.replace("MARK", mark).replace("工作方案", "实施办法"));
        var proposal = proposals.of(plan).getFirst();
        var request = new ScheduleRequest(
                plan,
                proposal.key(),
                FIRST,
                LocalDate.of(2025, 12, 31),
                new Limit(Limit.Unit.WORKDAYS, 10),
                Set.of(gone));
        schedule = ((Scheduling.Done) schedules.confirm(OFFICE, request)).schedule();

        assertThat(report(gone, FIRST).answering()).isEqualTo(heir);
    }

    @Test
    void nobodyGoesIntoOneThatIsGoneNorTwice() {
        merge();
        var back = new UnitChanges.Wish(heir, ON, "示例", OFFICE.username());

        assertThat(changes.merge(back, gone)).containsExactly("into");
        assertThat(changes.merge(new UnitChanges.Wish(gone, ON, "示例", OFFICE.username()), heir))
                .containsExactly("gone");
        assertThat(changes.rename(new UnitChanges.Wish(gone, ON, "示例", OFFICE.username()), "示例新局"))
                .containsExactly("gone");
        assertThat(changes.rename(
                        new UnitChanges.Wish(heir, LocalDate.now(clock).plusDays(1), " ", "x"), ""))
                .containsExactly("why", "on", "name");
    }

    @Test
    void anotherNameStandsBesideTheOneOfTheDay() {
        var before = draw(LocalDate.of(2025, 6, 30));
        assertThat(changes.rename(new UnitChanges.Wish(gone, ON, "示例", OFFICE.username()), "市" + mark + "数字局"))
                .isEmpty();

        assertThat(changes.beside(gone, "市" + mark + "数据局")).isEqualTo("市" + mark + "数字局");
        assertThat(changes.beside(gone, "市" + mark + "数字局")).isEmpty();
        assertThat(changes.beside(heir, "市" + mark + "科技局")).as("the control").isEmpty();
        assertThat(bulletins.find(OFFICE, before.id()).orElseThrow().rows())
                .filteredOn(row -> row.unit().equals(gone))
                .extracting(BulletinRow::name)
                .containsExactly("市" + mark + "数据局");
        assertThat(draw(LocalDate.of(2025, 12, 31)).rows())
                .filteredOn(row -> row.unit().equals(gone))
                .extracting(BulletinRow::name)
                .containsExactly("市" + mark + "数字局");
        assertThat(units.all()).containsEntry(gone, "市" + mark + "数字局");
    }
}
