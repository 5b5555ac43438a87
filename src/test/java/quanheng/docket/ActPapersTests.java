package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.evidence.Evidence;

/// Papers made with the act that issues them.
@EmptyOfficeTest
class ActPapersTests {
    private static final String NOTICE = "suspension-notice";

    @Autowired
    Docket docket;

    @Autowired
    CasePapers papers;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Evidence evidence;

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

    private ActRequest pause(String key, List<PaperDraft> drafts) {
        return new ActRequest("suspend", "", today.atStartOfDay(), Map.of("reason", "等待鉴定"), key + number, drafts);
    }

    private static PaperDraft draft(Map<String, String> values) {
        return new PaperDraft(NOTICE, "adjudication", "requester", values, true);
    }

    private CaseFile file() {
        return docket.file(number, People.OFFICER).orElseThrow();
    }

    @Test
    void areMadeWithTheActFromWhatTheOfficerLookedOver() {
        var request = pause("made", List.of(draft(Map.of("phone", "000"))));
        DocketTests.recorded(docket.act(People.OFFICER, number, 1, request));

        var act = file().act(2).orElseThrow();
        var made = file().papersOf(act);
        assertThat(made).isNotEmpty().allSatisfy(paper -> {
            assertThat(paper.act()).isEqualTo(2);
            assertThat(paper.title()).contains("〔" + today.getYear() + "〕");
            assertThat(evidence.find(paper.file()).orElseThrow().sha256()).hasSize(64);
        });
        assertThat(file().papersToMake(act)).isEmpty();
    }

    @Test
    void areMadeOnceHoweverOftenTheWishComes() {
        var request = pause("once", List.of(draft(Map.of("phone", "000"))));
        docket.act(People.OFFICER, number, 1, request);
        var made = file().exhibits().size();

        docket.act(People.OFFICER, number, 1, request);
        papers.make(
                People.OFFICER,
                file(),
                new CasePapers.Wanted(
                        2,
                        NOTICE,
                        "adjudication",
                        "requester",
                        papers.proposed(file(), 2, NOTICE).values()));

        assertThat(file().exhibits()).hasSize(made);
    }

    @Test
    void refuseTheActWhereTheOfficerLeavesSomethingOpen() {
        var refused = docket.act(People.OFFICER, number, 1, pause("open", List.of(draft(Map.of("phone", "")))));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.reasons())
                                .extracting(Refusal::field)
                                .containsExactly("paper." + NOTICE + ".phone"));
        assertThat(file().seen()).isEqualTo(1);
    }

    @Test
    void waitWhereTheCaseDoesNotTellEnough() {
        docket.act(People.OFFICER, number, 1, pause("wait", List.of()));

        var act = file().act(2).orElseThrow();
        assertThat(file().papersToMake(act)).containsExactly(NOTICE);
        var values = new java.util.HashMap<>(papers.proposed(file(), 2, NOTICE).values());
        values.put("phone", "000");
        papers.make(People.OFFICER, file(), new CasePapers.Wanted(2, NOTICE, "", "requester", values));
        assertThat(file().papersToMake(act)).isEmpty();
    }

    @Test
    void areMadeOfTheOfficersDraftWhenTheSecondPersonApproves() {
        var draft = new PaperDraft("refusal-notice", "adjudication", "requester", Map.of("returned", "退还证据原件"), true);
        var wish = new ActRequest(
                "refusal", "", today.atStartOfDay(), Map.of("reason", "不属于受理范围"), "p" + number, List.of(draft));
        DocketTests.recorded(docket.act(People.OFFICER, number, 1, wish));
        assertThat(file().exhibits()).isEmpty();

        DocketTests.recorded(
                docket.settle(People.HEAD, number, 2, new Settlement(2, true, today.atStartOfDay(), "", "s" + number)));

        var approval = file().act(3).orElseThrow();
        assertThat(file().papersOf(approval)).isNotEmpty();
        assertThat(file().papersToMake(approval)).isEmpty();
    }

    @Test
    void showWhatTheyWouldSayWithoutWritingAnything() {
        var preview = docket.preview(People.OFFICER, number, 1, pause("look", List.of()));

        assertThat(preview)
                .isInstanceOfSatisfying(
                        Preview.Lawful.class,
                        lawful -> assertThat(papers.proposed(lawful.file(), lawful.ordinal(), NOTICE)
                                        .values())
                                .containsEntry("suspendedOn", today.toString())
                                .containsEntry("reasons", "等待鉴定"));
        assertThat(file().seen()).isEqualTo(1);
    }
}
