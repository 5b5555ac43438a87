package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.indicators.Criterion;
import quanheng.indicators.Indicators;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.plans.Plans;
import quanheng.programme.ReportCounts.Handed;
import quanheng.programme.Writing.Typed;
import quanheng.reading.ReportingDuty.Limit;

/// Reports on time as indicators count them, beside counts by hand: of seven reports due on 2015-07-14 one was handed
/// in
/// well ahead, one on the last day, one ahead but sent back and handed in again after it, one two days late, three not.
@EmptyOfficeTest
class ReportMeasureTests {
    private static final LocalDate LAST = LocalDate.of(2015, 7, 14);
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    Schedules schedules;

    @Autowired
    Reports reports;

    @Autowired
    ReportMeasure measure;

    @Autowired
    Indicators indicators;

    @Autowired
    Sight sight;

    @Autowired
    Clock clock;

    private Schedule schedule;
    private final Map<Handed, Long> before = new EnumMap<>(Handed.class);

    @BeforeEach
    void oweSevenReports() {
        for (var handed : Handed.values()) {
            before.put(handed, count(handed, END, null));
        }
        var proposal = proposals
                .of(MadePlan.confirm(plans, "率" + UUID.randomUUID().toString().substring(0, 6)))
                .getFirst();
        var request = new ScheduleRequest(
                proposal.planId(),
                proposal.key(),
                LocalDate.of(2015, 1, 1),
                Objects.requireNonNull(proposal.to()),
                new Limit(Limit.Unit.WORKDAYS, 10),
                proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet()));
        schedule = ((Scheduling.Done) schedules.confirm(OwedReportsTests.OFFICE, request)).schedule();
    }

    private static Selection july(Handed handed, LocalDate to, @Nullable Instant known) {
        var span = new Span(LocalDate.of(2015, 7, 1), to);
        return new Selection(List.of(Criterion.is("handed", handed.name())), "", span, known);
    }

    private long count(Handed handed, LocalDate to, @Nullable Instant known) {
        return measure.count("records", july(handed, to, known)).records();
    }

    private long more(Handed handed) {
        return count(handed, END, null) - Objects.requireNonNull(before.get(handed));
    }

    private Report of(String name) {
        var filter = new ReportFilter(
                ReportFilter.Which.ALL,
                schedule.id(),
                LocalDate.of(2015, 1, 1),
                null,
                name,
                ReportFilter.Sorting.DAY,
                LAST,
                false);
        return reports.find(OwedReportsTests.OFFICE, filter, 0, 1).getFirst();
    }

    private void handIn(String name, LocalDate on, String late) {
        var report = of(name);
        var typed = new Typed(report.revision(), Map.of("overall", "示例"), late, on);
        assertThat(List.of(reports.submit(OwedReportsTests.OFFICE, report.id(), typed)))
                .hasOnlyElementsOfType(Writing.Done.class);
    }

    private void sendBack(String name) {
        var report = of(name);
        var back = new Mending.Return(report.revision(), "请补数据", null);
        assertThat(List.of(reports.sendBack(OwedReportsTests.OFFICE, report.id(), back)))
                .hasOnlyElementsOfType(Writing.Done.class);
    }

    private void playJuly() {
        handIn("市财政局", LAST.minusDays(11), "");
        handIn("市教育局", LAST, "");
        handIn("市科技局", LAST.minusDays(1), "");
        sendBack("市科技局");
        handIn("市科技局", LAST.plusDays(6), "");
        handIn("碧礁海关", LAST.plusDays(2), "人员变动");
    }

    @Test
    void countsWhatWasCountedByHand() {
        playJuly();

        assertThat(more(Handed.OWED)).isEqualTo(7);
        assertThat(more(Handed.ON_TIME))
                .as("the one that was sent back is on time once")
                .isEqualTo(3);
        assertThat(more(Handed.LATE)).isEqualTo(1);
        assertThat(more(Handed.MISSING)).isEqualTo(3);
        assertThat(of("市科技局").submittedOn()).isEqualTo(LAST.minusDays(1));
    }

    @Test
    void countsAsOfADayAndAsKnownAtAMoment() {
        var nothing = clock.instant();
        var missing = count(Handed.MISSING, LAST.plusDays(1), null);
        var late = count(Handed.LATE, LAST.plusDays(1), null);
        playJuly();
        var all = clock.instant();

        assertThat(count(Handed.MISSING, LAST.plusDays(1), null))
                .as("who came two days late was missing the day before")
                .isEqualTo(missing - 3);
        assertThat(count(Handed.LATE, LAST.plusDays(1), null)).isEqualTo(late);
        assertThat(count(Handed.ON_TIME, END, nothing)).isEqualTo(before.get(Handed.ON_TIME));
        assertThat(count(Handed.OWED, END, nothing))
                .as("owed already, nothing in")
                .isEqualTo(Objects.requireNonNull(before.get(Handed.OWED)) + 7);
        for (var handed : Handed.values()) {
            assertThat(count(handed, END, all)).as(handed.name()).isEqualTo(count(handed, END, null));
        }
    }

    @Test
    void makesAnIndicatorOfThem() {
        playJuly();
        var ask = new Indicators.Ask("", LocalDate.of(2015, 7, 1), END, null);
        var shown = indicators.observe("reports-on-time", ask);

        assertThat(shown.numerator()).isEqualByComparingTo(Long.toString(count(Handed.ON_TIME, END, null)));
        assertThat(shown.denominator()).isEqualByComparingTo(Long.toString(count(Handed.OWED, END, null)));
        handIn("市药监局", LAST.plusDays(9), "漏报");
        handIn("碧湾区人民政府", LAST, "");
        assertThat(indicators.observe("reports-on-time", ask).numerator())
                .as("another hand-in is counted at once")
                .isEqualByComparingTo(Objects.requireNonNull(shown.numerator()).add(java.math.BigDecimal.ONE));
    }

    @Test
    void listsAndExplainsWhatItCounts() {
        playJuly();
        var on = july(Handed.ON_TIME, END, null);
        var late = of("碧礁海关").id().toString();

        var listed = sight.as(OwedReportsTests.OFFICE, () -> measure.records(on, 0, 10_000));
        assertThat(listed).hasSize((int) count(Handed.ON_TIME, END, null));
        assertThat(listed).extracting(record -> record.number()).doesNotContain(late);
        assertThat(sight.as(OwedReportsTests.OFFICE, () -> measure.explain(on, late)))
                .hasValueSatisfying(each -> assertThat(each.isCounted()).isFalse());
        var stranger = OwedReportsTests.contact(UUID.randomUUID());
        assertThat(sight.as(stranger, () -> measure.records(on, 0, 10_000)))
                .as("how many, not which")
                .isEmpty();
        var months = measure.byMonth("records", on, YearMonth.of(2015, 7), YearMonth.of(2015, 8));
        assertThat(months.values().stream().flatMap(Arrays::stream).mapToLong(value -> value.longValue()))
                .satisfies(values -> assertThat(
                                values.stream().mapToLong(each -> each).sum())
                        .isEqualTo(count(Handed.ON_TIME, LocalDate.of(2015, 8, 31), null)));
    }

    @Test
    void refusesWhatMeansNothing() {
        var span = new Span(LocalDate.of(2015, 7, 1), END);
        assertThatThrownBy(() -> measure.count("records", new Selection(List.of(), "", span, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
