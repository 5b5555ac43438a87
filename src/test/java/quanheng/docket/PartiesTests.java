package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Organizations;

/// Parties that come, change and go while a case runs, and what each of them has to do by when.
@EmptyOfficeTest
class PartiesTests {
    private static final String TWO = "request 01-05, join 01-06 as=respondent name=丁厂, acceptance 01-08,"
            + " service 01-12 received=2026-01-14 party=2, service 01-15 received=2026-01-20 party=3";

    @Autowired
    Docket docket;

    @Autowired
    Organizations organizations;

    @Autowired
    Clock clock;

    private LocalDate today;
    private String number = "";

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        number = DocketTests.recorded(docket.open(People.OFFICER, People.request(today)))
                .number();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        -                                | 2:RUNNING:2026-01-29 3:RUNNING:2026-02-04 | each from its own receipt
        answer 01-20 party=2             | 2:MET:2026-01-29 3:RUNNING:2026-02-04     | one answer leaves the other's clock alone
        answer 01-30 party=2             | 2:LATE:2026-01-29 3:RUNNING:2026-02-04    | late for the one, not for the other
        leave 01-25 party=3              | 2:OVERDUE:2026-01-29 3:CEASED:2026-02-04  | who leaves owes no answer
        service 01-22 received=2026-01-23 party=2 | 2:CEASED:2026-01-29 3:RUNNING:2026-02-04 2:RUNNING:2026-02-09 | served anew, for that party alone
        """)
    void haveEachTheirOwnTimeToAnswer(String act, String expected, String because) {
        var file =
                Script.file(act.equals("-") ? TWO : TWO + ", " + act, Script.day(act.equals("-") ? "01-21" : "01-30"));

        assertThat(file.clocks().stream()
                        .filter(clock -> clock.kind().id().equals("answer"))
                        .map(clock -> clock.party() + ":" + clock.state() + ":" + clock.lastDay()))
                .as(because)
                .containsExactly(expected.split(" "));
    }

    @Test
    void areOfTheCaseOnlySinceTheyJoined() {
        join("丁厂" + number);

        var file = docket.file(number, People.OFFICER).orElseThrow();
        assertThat(file.parties()).extracting(Party::number).containsExactly(1, 2, 3);
        assertThat(file.parties().getLast()).returns(2, Party::joined).returns("respondent", Party::post);
        var before = file.acts().getFirst().recordedAt();
        assertThat(docket.file(number, before, People.OFFICER).orElseThrow().parties())
                .hasSize(2);
    }

    @Test
    void seeTheCaseOnceTheyJoined() {
        var firm = organizations.resolve("丁厂" + number, "999999").id();
        var viewer = new Viewer(
                java.util.UUID.randomUUID(), "d", "d", java.util.Set.of(Role.ENTERPRISE), java.util.Set.of(firm));
        assertThat(docket.file(number, viewer)).isEmpty();

        join("丁厂" + number);

        assertThat(docket.file(number, viewer).orElseThrow().posts()).containsExactly("respondent");
    }

    @Test
    void areCalledByTheirNewNameFromThenOn() {
        var change = People.wish("rename", today, Map.of("party", "2", "name", "新乙公司"));
        DocketTests.recorded(docket.act(People.OFFICER, number, 1, change));

        var file = docket.file(number, People.OFFICER).orElseThrow();
        assertThat(file.parties().get(1).name()).isEqualTo("新乙公司");
        assertThat(docket.file(number, file.acts().getFirst().recordedAt(), People.OFFICER)
                        .orElseThrow()
                        .parties()
                        .get(1)
                        .name())
                .isEqualTo("respondent");
    }

    @Test
    void haveToBeNamedWhereThereAreSeveral() {
        join("丁厂" + number);
        assertThat(served(Map.of("channel", "post", "received", today.toString())))
                .contains("which-party");
        assertThat(served(Map.of("channel", "post", "received", today.toString(), "party", "1")))
                .contains("other-party");
    }

    @Test
    void actForThemselvesOnly() {
        join("丁厂" + number);
        var answer = People.wish("answer", today, Map.of("answer", "x", "party", "3"));

        assertThat(keys(docket.act(People.RESPONDENT, number, 2, answer))).contains("not-own-party");
    }

    private void join(String name) {
        var wish = People.wish("join", today, Map.of("as", "respondent", "name", name));
        DocketTests.recorded(docket.act(People.OFFICER, number, 1, wish));
    }

    private List<String> served(Map<String, String> told) {
        return keys(docket.act(People.OFFICER, number, 2, People.wish("service", today, told)));
    }

    private static List<String> keys(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::key).toList();
    }
}
