package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.plans.Plans;
import quanheng.reading.ReportingDuty.Limit;

/// What the database itself shows of reports, asked by plain SQL without any of the module's own conditions.
@EmptyOfficeTest
class ReportSecurityTests {
    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Reports reports;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    private Schedule schedule;
    private Viewer contact;

    @BeforeEach
    void handIn() {
        var plan = MadePlan.confirm(plans, "乙" + UUID.randomUUID().toString().substring(0, 6));
        var proposal = proposals.of(plan).getFirst();
        var units = proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet());
        var from = LocalDate.of(2015, 1, 1);
        var request = new ScheduleRequest(
                plan, proposal.key(), from, from.plusMonths(11), new Limit(Limit.Unit.WORKDAYS, 10), units);
        schedule = ((Scheduling.Done) schedules.confirm(OwedReportsTests.OFFICE, request)).schedule();
        for (var report : reports.find(OwedReportsTests.OFFICE, all(), 0, 100)) {
            var typed = new Writing.Typed(
                    0, Map.of("overall", "示例"), "", report.period().to().plusDays(3));
            reports.submit(OwedReportsTests.OFFICE, report.id(), typed);
        }
        contact = OwedReportsTests.contact(units.iterator().next());
    }

    private ReportFilter all() {
        return new ReportFilter(
                ReportFilter.Which.ALL,
                schedule.id(),
                null,
                null,
                "",
                ReportFilter.Sorting.DAY,
                LocalDate.of(2016, 1, 1),
                false);
    }

    private int counted(String table) {
        return database.sql("""
                        select count(*) from programme.%s t where %s in
                            (select id from programme.report where schedule_id = :schedule)
                        """.formatted(table, table.equals("report") ? "id" : "report_id"))
                .param("schedule", schedule.id())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0}: {1} for the unit, {2} for the office")
    @CsvSource({"report, 2, 14", "report_text, 2, 14", "report_act, 2, 14"})
    void showsAUnitItsOwnAndTheOfficeAll(String table, int own, int all) {
        assertThat(sight.as(contact, () -> counted(table))).isEqualTo(own);
        assertThat(sight.as(OwedReportsTests.contact(UUID.randomUUID()), () -> counted(table)))
                .as("a stranger")
                .isZero();
        assertThat(sight.asNobody(() -> counted(table))).as("nobody").isZero();
        assertThat(sight.as(OwedReportsTests.OFFICE, () -> counted(table)))
                .as("the control")
                .isEqualTo(all);
    }

    @Test
    void tellsUnitsNothingOfWhatOthersOwe() {
        var asked = "select coalesce(sum(reports), 0) from programme.report_tally where schedule_id = :schedule";
        assertThat(sight.as(contact, () -> tallied(asked))).isZero();
        assertThat(sight.asNobody(() -> tallied(asked))).isZero();
        assertThat(sight.as(OwedReportsTests.OFFICE, () -> tallied(asked)))
                .as("the control")
                .isEqualTo(14);
    }

    private int tallied(String asked) {
        return database.sql(asked)
                .param("schedule", schedule.id())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        update programme.report_text set told = '{}'          | a text that was kept is never changed
        delete from programme.report_act                      | nor is what was done
        delete from programme.report                          | a report owed is not deleted
        update programme.report set last_day = last_day - 400 | its last day cannot come before the period's end
        update programme.report set submitted_on = last_day + 1, late_why = null | no late report without its reason
        update programme.report_tally set reports = 0         | how many there are is counted, never typed
        update programme.schedule set sentence = 'x'          | the words it rests on stay
        """)
    void refusesToChangeWhatWasKept(String sql, String because) {
        assertThatThrownBy(() -> sight.as(
                        OwedReportsTests.OFFICE, () -> database.sql(sql).update()))
                .as(because)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letsAUnitMoveNobodyElsesReport() {
        var moved = sight.as(
                contact,
                () -> database.sql("update programme.report set revision = revision + 1 where schedule_id = :schedule")
                        .param("schedule", schedule.id())
                        .update());

        assertThat(moved).as("its own two").isEqualTo(2);
    }
}
