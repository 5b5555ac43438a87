package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.access.Viewer;

/// A post is handed over by day; on the day itself only who got it last holds it.
@OfficeTest
class HandOverTests {
    @Autowired
    private Docket docket;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Test
    void whoHandsOverOnTheDayHeGotTheCaseHoldsItNoMore() {
        var today = LocalDate.now(clock);
        var number = opened(today);
        var one = officer();
        var two = officer();
        give(number, one, today);
        assertThat(holds(number, one)).isTrue();

        give(number, two, today);

        assertThat(holds(number, one)).as("handed over the same day").isFalse();
        assertThat(holds(number, two)).isTrue();
        assertThat(assignments.of(number, People.HEAD))
                .filteredOn(each -> each.covers(today))
                .extracting(Assignment::username)
                .containsExactly(two.username());
    }

    @Test
    void aHandOverOfTomorrowLeavesTodayAsItIs() {
        var today = LocalDate.now(clock);
        var number = opened(today);
        var one = officer();
        var two = officer();
        give(number, one, today.minusDays(3));

        give(number, two, today.plusDays(1));

        assertThat(holds(number, one)).isTrue();
        assertThat(holds(number, two)).isFalse();
    }

    @Test
    void whatWasToBeginLaterNeverBegins() {
        var today = LocalDate.now(clock);
        var number = opened(today);
        var one = officer();
        var two = officer();
        give(number, one, today.plusDays(5));

        give(number, two, today);

        assertThat(assignments.of(number, People.HEAD))
                .filteredOn(each -> each.username().equals(one.username()))
                .noneMatch(each -> each.covers(today.plusDays(5)) || each.covers(today.plusDays(6)));
    }

    private String opened(LocalDate day) {
        return ((Outcome.Recorded) docket.open(People.OFFICER, People.request(day))).number();
    }

    private Viewer officer() {
        var name = "hand-over-" + UUID.randomUUID().toString().substring(0, 8);
        return accounts.open(new NewAccount(name, name, "quanheng-sample", Set.of(Role.CASE_OFFICER), Set.of()));
    }

    private void give(String number, Viewer to, LocalDate from) {
        assertThat(assignments.assign(
                        People.HEAD, number, new Assignments.Wanted("officer", to.username(), from, null)))
                .isEmpty();
    }

    private boolean holds(String number, Viewer viewer) {
        return docket.file(number, viewer).orElseThrow().posts().contains("officer");
    }
}
