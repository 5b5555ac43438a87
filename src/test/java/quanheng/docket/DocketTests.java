package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;

/// A case from its opening on, on a real database.
@EmptyOfficeTest
class DocketTests {
    @Autowired
    Docket docket;

    @Autowired
    Clock clock;

    private LocalDate today;
    private String number = "";

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        number = recorded(docket.open(People.OFFICER, People.request(today))).number();
    }

    static Outcome.Recorded recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return (Outcome.Recorded) outcome;
    }

    @Test
    void derivesACaseFromItsFirstAct() {
        var file = docket.file(number, People.OFFICER).orElseThrow();

        assertThat(file.stage().id()).isEqualTo("received");
        assertThat(file.clocks()).extracting(clock -> clock.kind().id()).containsExactly("accept");
        assertThat(file.urgent().orElseThrow().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(file.missing()).extracting(missing -> missing.kind().id()).containsExactly("identity", "title");
        assertThat(file.lawful()).extracting(act -> act.kind().id()).contains("refusal");
    }

    @Test
    void givesNumbersOneAfterAnother() {
        var next = recorded(docket.open(People.OFFICER, People.request(today))).number();

        assertThat(next).startsWith("示例" + today.getYear() + "-").isGreaterThan(number);
    }

    @Test
    void opensACaseOnceHoweverOftenTheWishComes() {
        var request = People.request(today);

        assertThat(docket.open(People.OFFICER, request)).isEqualTo(docket.open(People.OFFICER, request));
    }

    @Test
    void showsACaseToItsPartiesAndNobodyElse() {
        assertThat(docket.file(number, People.REQUESTER)).isPresent();
        assertThat(docket.file(number, People.RESPONDENT)).isPresent();
        assertThat(docket.file(number, People.STRANGER)).isEmpty();
    }

    @Test
    void waitsForASecondPerson() {
        var wish = People.wish("refusal", today, Map.of("reason", "not competent"));
        assertThat(recorded(docket.act(People.OFFICER, number, 1, wish)).ordinal())
                .isEqualTo(2);
        assertThat(docket.file(number, People.OFFICER).orElseThrow().stage().id())
                .isEqualTo("received");

        var approval = new Settlement(2, true, today.atStartOfDay(), "", "approval of " + number);
        recorded(docket.settle(People.HEAD, number, 2, approval));

        assertThat(docket.file(number, People.REQUESTER).orElseThrow().stage().id())
                .isEqualTo("refused");
    }

    @Test
    void tellsWhoeverActsOnAnOldViewOfTheCase() {
        var wish = People.wish("refusal", today, Map.of("reason", "not competent"));
        docket.act(People.OFFICER, number, 1, wish);

        var late = docket.act(People.OFFICER, number, 1, People.wish("acceptance", today, Map.of("panel", "a\nb\nc")));

        assertThat(late).isEqualTo(new Outcome.ChangedMeanwhile(2));
        assertThat(docket.act(People.OFFICER, number, 1, wish)).isEqualTo(new Outcome.Recorded(number, 2));
    }
}
