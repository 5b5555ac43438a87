package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.bodies.Actions.Told;
import quanheng.indicators.Criterion;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;

/// Meetings and actions as indicators count them.
@EmptyOfficeTest
class MeetingMeasureTests {
    @Autowired
    Bodies bodies;

    @Autowired
    Members members;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    Actions actions;

    @Autowired
    MeetingMeasure held;

    @Autowired
    ActionMeasure followed;

    @Autowired
    Sight sight;

    @Autowired
    Clock clock;

    private MadeBody made;
    private Instant before = Instant.EPOCH;
    private long metBefore;
    private long dueBefore;

    @BeforeEach
    void count() {
        made = MadeBody.of(bodies, members, meetings, minutes);
        before = clock.instant();
        metBefore = held.count("records", june(null)).records();
        dueBefore = followed.count("records", due("DUE", null)).records();
    }

    private static Selection june(@Nullable Instant knownAt) {
        var span = new Span(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
        return new Selection(List.of(), "", span, knownAt);
    }

    private static Selection due(String what, @Nullable Instant knownAt) {
        var span = new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 31));
        return new Selection(List.of(Criterion.is("happened", what)), "", span, knownAt);
    }

    @Test
    void countsMeetingsWhoseMinutesAreIssuedAndOpensTheirList() {
        var body = made.open();
        var meeting = made.issued(body);
        made.called(body, MadeBody.MET.plusDays(3));

        assertThat(held.count("records", june(null)).records()).isEqualTo(metBefore + 1);
        assertThat(held.count("records", june(before)).records())
                .as("as it was known before")
                .isEqualTo(metBefore);
        assertThat(sight.as(MadeBody.OFFICE, () -> held.records(june(null), 0, 1000)))
                .hasSize((int) metBefore + 1)
                .anySatisfy(record -> assertThat(record.path()).isEqualTo(meeting.address()));
        assertThat(sight.as(MadeBody.contact(java.util.UUID.randomUUID()), () -> held.records(june(null), 0, 1000)))
                .as("a stranger learns how many, not which")
                .isEmpty();
    }

    @Test
    void countsWhatWasDoneInTime() {
        var body = made.open();
        var meeting = made.issued(body);
        var all = actions.find(MadeBody.OFFICE, ActionFilter.ofMeeting(meeting.id(), MadeBody.DUE), 0, 10);
        var timely = followed.count("records", due("DUE_AND_ON_TIME", null)).records();
        settle(all.getFirst(), all.getFirst().lastDay());
        settle(all.getLast(), all.getLast().lastDay().plusDays(1));

        assertThat(followed.count("records", due("DUE", null)).records()).isEqualTo(dueBefore + 2);
        assertThat(followed.count("records", due("DUE_AND_ON_TIME", null)).records())
                .as("a day late is late")
                .isEqualTo(timely + 1);
        var months = followed.byMonth("records", due("DUE", null), YearMonth.of(2025, 9), YearMonth.of(2025, 10));
        assertThat(months.values().stream().flatMap(Arrays::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(BigDecimal.valueOf(dueBefore + 2));
        assertThat(sight.as(
                        MadeBody.OFFICE,
                        () -> followed.explain(
                                due("DUE_AND_ON_TIME", null), all.getLast().id().toString())))
                .hasValueSatisfying(each -> assertThat(each.isCounted()).isFalse());
    }

    private void settle(Action action, LocalDate on) {
        var office = MadeBody.OFFICE;
        MadeBody.done(actions.report(office, action.id(), new Told(action.revision(), "已办"), on));
        MadeBody.done(actions.verify(office, action.id(), new Told(action.revision() + 1, ""), on));
    }

    @Test
    void refusesWhatMeansNothing() {
        made.issued(made.open());
        assertThatThrownBy(() -> followed.count("records", due("ABSENT", null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> followed.count("records", june(null))).isInstanceOf(IllegalArgumentException.class);
    }
}
