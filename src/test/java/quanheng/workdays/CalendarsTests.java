package quanheng.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import quanheng.OfficeTest;
import quanheng.journal.Journal;
import quanheng.law.StatutoryClock;
import quanheng.law.TimeLimit;

/// What the office adds to the calendar, in the database of an office.
@OfficeTest
class CalendarsTests {
    private static final String NOTICE = """
            year,date,state,name,source
            2031,2031-01-01,off,元旦,一份虚构的通知
            2031,2031-01-02,off,元旦,
            2031,2031-01-04,work,元旦,
            """;

    @Autowired
    Calendars calendars;

    @Autowired
    Workdays workdays;

    @Autowired
    StatutoryClock clock;

    @Autowired
    Journal journal;

    @Autowired
    ConfigurableApplicationContext office;

    @Test
    void aLoadedNoticeMovesProvisionalDeadlinesAndTellsSo() {
        var changes = new java.util.ArrayList<Object>();
        office.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> changes.add(event.getPayload()));
        var limit = TimeLimit.from("ADJ-07", "", LocalDate.of(2030, 12, 27));
        var before = clock.reckon(TimeLimit.from("ADJ-07", "", LocalDate.of(2031, 1, 1)));

        var outcome = calendars.load(NOTICE.getBytes(StandardCharsets.UTF_8), "administrator");

        assertThat(before.provisional()).isTrue();
        assertThat(before.lastDay()).isEqualTo("2031-01-08");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Loading.Loaded.class,
                        loaded -> assertThat(loaded.changed()).isEqualTo(3));
        assertThat(clock.reckon(TimeLimit.from("ADJ-07", "", LocalDate.of(2031, 1, 1))))
                .satisfies(after -> assertThat(after.provisional()).isFalse())
                .satisfies(after -> assertThat(after.lastDay()).isEqualTo("2031-01-08"));
        assertThat(clock.reckon(limit).lastDay()).isEqualTo("2031-01-06");
        assertThat(changes).hasAtLeastOneElementOfType(CalendarChanged.class);
        assertThat(calendars.load(NOTICE.getBytes(StandardCharsets.UTF_8), "administrator"))
                .isInstanceOf(Loading.Unchanged.class);
    }

    @Test
    void aFileWithFaultsIsRefusedWithAllOfThem() {
        var outcome = calendars.load("""
                year,date,state,name,source
                2032,2032-01-01,off,元旦,
                2033,2032-01-01,rest,元旦,
                2032,2032-13-01,off,元旦,
                2032,2032-01-05,work,元旦,
                2032,2034-01-05,off,元旦,
                """.getBytes(StandardCharsets.UTF_8), "administrator");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NoticeFault::kind)
                                .containsExactlyInAnyOrder(
                                        NoticeFault.Kind.YEAR,
                                        NoticeFault.Kind.STATE,
                                        NoticeFault.Kind.TWICE,
                                        NoticeFault.Kind.DATE,
                                        NoticeFault.Kind.WEEKDAY,
                                        NoticeFault.Kind.OUTSIDE,
                                        NoticeFault.Kind.SOURCE));
        assertThat(calendars.load("day\n".getBytes(StandardCharsets.UTF_8), "administrator"))
                .isInstanceOf(Loading.Refused.class);
        assertThat(workdays.isProvisional(2032)).isTrue();
    }

    @Test
    void aDayWithoutSystemsMovesOnWhatAPartyHasToDo() {
        var day = LocalDate.of(2026, 6, 23);
        var answer = TimeLimit.from("ADJ-08", "ANSWER", LocalDate.of(2026, 6, 8));
        var serving = TimeLimit.from("ADJ-07", "", LocalDate.of(2026, 6, 15));

        assertThat(calendars.close(new ClosedDay(day, "机房停电", "administrator"))).isTrue();
        assertThat(calendars.close(new ClosedDay(day, "again", "administrator")))
                .isFalse();

        assertThat(clock.reckon(answer).lastDay()).as("the party's last day").isEqualTo("2026-06-24");
        assertThat(clock.reckon(serving).lastDay()).as("the office's last day").isEqualTo("2026-06-23");
        assertThat(calendars.closedDays()).extracting(ClosedDay::day).contains(day);
        assertThat(calendars.reopen(day, "administrator")).isTrue();
        assertThat(clock.reckon(answer).lastDay()).isEqualTo("2026-06-23");
    }
}
