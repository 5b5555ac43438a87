package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.plans.Plans;
import quanheng.programme.ReportFilter.Which;
import quanheng.programme.Writing.Typed;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

/// An issued plan whose counties and members report every half year: who owes the report on the first half of 2015.
@EmptyOfficeTest
class JiangmenReportsTests {
    private static final Path FOLDER = Path.of("../shared/seeds");
    private static final int COUNTIES = 7;
    private static final int DEPARTMENTS = 28;

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Reports reports;

    @Test
    void sevenCountiesAndTwentyEightDepartmentsOweTheFirstHalf() throws IOException {
        var proposal =
                proposals.of(MadePlan.confirm(plans, "jiangmen.txt", text())).getFirst();
        assertThat(proposal.cadence()).isEqualTo(ReportingCadence.HALF_YEARLY);
        assertThat(proposal.sentence()).contains("每半年向领导小组办公室报告");
        assertThat(proposal.from()).isEqualTo("2014-07-01");
        assertThat(proposal.to()).isEqualTo("2016-08-31");
        var schedule = confirmed(proposal);

        var owed = names(schedule, LocalDate.of(2015, 7, 1));
        assertThat(owed).filteredOn(JiangmenReportsTests::isCounty).hasSize(COUNTIES);
        assertThat(owed).filteredOn(name -> !isCounty(name)).hasSize(DEPARTMENTS);
        assertThat(owed).contains("蓬江区人民政府", "鹤山市人民政府", "市食品药品监管局", "市地税局", "江门海关", "市科技局");

        handIn(schedule, List.of("蓬江区人民政府", "市财政局", "江门海关"), LocalDate.of(2015, 7, 8));
        handIn(schedule, List.of("市教育局"), LocalDate.of(2015, 7, 13));
        assertThat(names(schedule, LocalDate.of(2015, 7, 1)))
                .as("looked at again")
                .hasSameElementsAs(owed);
        assertThat(names(schedule, LocalDate.of(2015, 7, 10)))
                .hasSize(COUNTIES + DEPARTMENTS - 3)
                .doesNotContain("蓬江区人民政府", "市财政局", "江门海关")
                .contains("市教育局");
    }

    private static boolean isCounty(String name) {
        return name.matches(".+[区市]人民政府");
    }

    private Schedule confirmed(Proposal proposal) {
        var units = proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet());
        var request = new ScheduleRequest(
                proposal.planId(),
                proposal.key(),
                Objects.requireNonNull(proposal.from()),
                Objects.requireNonNull(proposal.to()),
                new Limit(Limit.Unit.WORKDAYS, 10),
                units);
        return ((Scheduling.Done) schedules.confirm(OwedReportsTests.OFFICE, request)).schedule();
    }

    private static ReportFilter filter(Schedule schedule, LocalDate day, Which which) {
        var first = LocalDate.of(2015, 1, 1);
        return new ReportFilter(which, schedule.id(), first, null, "", ReportFilter.Sorting.UNIT, day, true);
    }

    private List<String> names(Schedule schedule, LocalDate day) {
        return reports.find(OwedReportsTests.OFFICE, filter(schedule, day, Which.DUE), 0, 100).stream()
                .map(Report::name)
                .toList();
    }

    private void handIn(Schedule schedule, List<String> units, LocalDate day) {
        var all = reports.find(OwedReportsTests.OFFICE, filter(schedule, day, Which.ALL), 0, 100);
        for (var report : all) {
            if (units.contains(report.name())) {
                var typed = new Typed(report.revision(), Map.of("overall", "示例"), "", day);
                assertThat(reports.submit(OwedReportsTests.OFFICE, report.id(), typed))
                        .isInstanceOf(Writing.Done.class);
            }
        }
    }

    private static String text() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the issued plans are not at hand: " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            var first = files.filter(file -> file.getFileName().toString().startsWith("000_"))
                    .findFirst();
            assumeTrue(first.isPresent(), "the plan of Jiangmen is not at hand");
            return Files.readString(first.get());
        }
    }
}
