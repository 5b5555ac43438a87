package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.NextAct;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.parties.Organizations;

/// Who climbs, who does not, and by which clause.
@EmptyOfficeTest
class LadderTests {
    private static final String PILOT = "pilot-province";

    @Autowired
    private Ladder ladder;

    @Autowired
    private Applications applications;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Sight sight;

    @Autowired
    private Clock clock;

    private LadderScript script;

    @BeforeEach
    void begin() {
        script = new LadderScript(applications, docket, exhibits, organizations, sight, clock);
    }

    private static List<String> keys(Outcome outcome) {
        return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void aSixthLeadingPilotIsRefusedCitingTheClause() {
        for (var at = 1; at <= 5; at++) {
            script.approved("示例引领省" + at, PILOT, "LEADING");
        }
        var sixth = script.applied("示例引领省6", PILOT, "LEADING");
        script.review(sixth, Review.Opinion.MET);

        var refused = (Outcome.Refused) script.act(sixth, "approve", Map.of());
        assertThat(refused.reasons()).extracting(Refusal::key).containsExactly("ladder.refused.cap.leading.unverified");
        assertThat(refused.reasons().getFirst().arguments().toString())
                .contains("5")
                .contains("三（一）1")
                .contains("加快推进知识产权强省建设工作方案");
        assertThat(ladder.caps(script.today()))
                .extracting(Cap::type, Cap::held, Cap::places)
                .contains(Tuple.tuple("LEADING", 5, 5), Tuple.tuple("SPECIAL", 0, 6));
        script.approved("示例特色省1", PILOT, "SPECIAL");
        assertThat(ladder.on(script.today()))
                .as("the control")
                .anyMatch(each -> each.name().equals("示例特色省1"));
    }

    @Test
    void theCapsAreThoseOfTheDay() {
        assertThat(ladder.caps(LocalDate.of(2016, 5, 1)))
                .extracting(Cap::type, Cap::places, Cap::verified)
                .containsExactly(
                        Tuple.tuple("LEADING", 5, true),
                        Tuple.tuple("SUPPORTING", 7, true),
                        Tuple.tuple("SPECIAL", 6, true));
        assertThat(ladder.caps(LocalDate.of(2024, 5, 1)))
                .extracting(Cap::verified)
                .containsOnly(false);
        assertThat(ladder.caps(LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(ladder.caps(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void failingTheEvaluationLeavesOnlyAnotherTypeOrLeaving() {
        var number = script.approved("示例支撑省1", PILOT, "SUPPORTING");
        script.done(number, "fail", Map.of("reason", "示例"));

        assertThat(script.file(number).lawful())
                .extracting(NextAct::kind)
                .extracting(kind -> kind.id())
                .containsExactlyInAnyOrder("adjust", "exit");
        assertThat(keys(script.act(number, "adjust", Map.of("type", "SUPPORTING", "reason", "示例"))))
                .containsExactly("ladder.refused.same-type");
        script.done(number, "adjust", Map.of("type", "SPECIAL", "reason", "示例"));
        script.done(number, "fail", Map.of("reason", "示例"));
        script.done(number, "exit", Map.of("reason", "示例"));

        var history = ladder.history(script.candidate("示例支撑省1"));
        assertThat(history).extracting(Standing::type).containsExactly("SUPPORTING", "SPECIAL");
        assertThat(history).extracting(Standing::endedBy).containsExactly("adjust", "exit");
        assertThat(script.wish("示例支撑省1", PILOT, "SPECIAL", script.today()))
                .as("it may enter later")
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void whoPassesAnEvaluationMeetsEveryClauseOfIt() {
        var number = script.approved("示例县丙", "pilot-county", "NONE");
        var why = Map.of("reason", "示例");

        assertThat(keys(script.act(number, "pass", why)))
                .hasSize(3)
                .containsOnly("ladder.refused.evaluated.unreviewed");
        assertThat(keys(script.act(number, "fail", why))).containsOnly("ladder.refused.evaluated.unreviewed");
        script.review(number, Review.Opinion.NOT_SHOWN);
        var refused = (Outcome.Refused) script.act(number, "pass", why);
        assertThat(refused.reasons()).extracting(Refusal::key).containsOnly("ladder.refused.evaluated.not-shown");
        assertThat(refused.reasons().getFirst().rules()).containsExactly("LAD-11 COUNTY_1");
        script.review(number, Review.Opinion.MET);
        assertThat(keys(script.act(number, "fail", why))).containsExactly("ladder.refused.all-met");
        assertThat(List.of(script.act(number, "pass", why))).allMatch(each -> each instanceof Outcome.Recorded);

        var evaluated = sight.as(
                LadderScript.COORDINATOR,
                () -> applications.evaluations(applications.find(number).orElseThrow(), script.file(number)));
        assertThat(evaluated).as("the next evaluation begins anew").hasSize(3).allMatch(each -> each.opinion() == null);
        assertThat(script.file(number).acts())
                .as("what was found stays in the file")
                .filteredOn(act -> act.kind().equals("evaluate"))
                .hasSize(6)
                .allSatisfy(act -> assertThat(act.told("reason")).isEqualTo("示例"));
    }

    @Test
    void aParkDoesNotApplyForACitysTitle() {
        var refused = (Outcome.Refused) script.wish("示例高新区", "pilot-city", "NONE", script.today());
        assertThat(refused.reasons()).extracting(Refusal::key).containsExactly("ladder.refused.kind.city");
        assertThat(List.of(script.wish("示例高新区", "pilot-park", "NONE", script.today())))
                .as("the control")
                .allMatch(each -> each instanceof Outcome.Recorded);
    }

    @Test
    void everyClauseHasToBeReviewedAndMet() {
        var number = script.applied("示例支撑省2", PILOT, "SUPPORTING");
        assertThat(keys(script.act(number, "approve", Map.of())))
                .containsExactly(
                        "after",
                        "ladder.refused.clause.unreviewed",
                        "ladder.refused.clause.unreviewed",
                        "ladder.refused.clause.unreviewed",
                        "ladder.refused.clause.unreviewed");
        script.review(number, Review.Opinion.NOT_SHOWN);

        var refused = (Outcome.Refused) script.act(number, "approve", Map.of());
        assertThat(refused.reasons()).hasSize(4).allMatch(each -> each.key().equals("ladder.refused.clause.not-shown"));
        assertThat(refused.reasons().getFirst().rules()).containsExactly("LAD-02 SUPPORTING_1");
        script.done(number, "refuse", Map.of("reason", "示例"));
        assertThat(ladder.history(script.candidate("示例支撑省2"))).isEmpty();
    }

    @Test
    void whoeverRisesHasPassedAnEvaluationOnTheRungBelow() {
        var pilot = script.approved("示例县甲", "pilot-county", "NONE");
        var next = script.applied("示例县甲", "demonstration-county", "NONE");
        script.review(next, Review.Opinion.MET);
        assertThat(keys(script.act(next, "approve", Map.of()))).containsExactly("ladder.refused.rung.pilot");

        script.done(pilot, "pass", Map.of("reason", "示例"));
        script.done(next, "approve", Map.of());
        var history = ladder.history(script.candidate("示例县甲"));
        assertThat(history).extracting(Standing::title).containsExactly("pilot-county", "demonstration-county");
        assertThat(history).extracting(Standing::endedBy).containsExactly("rise", null);
        assertThat(keys(script.act(pilot, "pass", Map.of("reason", "示例"))))
                .containsExactly("ladder.refused.no-standing");

        script.done(next, "lower", Map.of("reason", "示例"));
        assertThat(ladder.on(script.today()))
                .filteredOn(each -> each.name().equals("示例县甲"))
                .extracting(Standing::title)
                .containsExactly("pilot-county");
        assertThat(keys(script.act(next, "lower", Map.of("reason", "示例")))).containsExactly("ladder.refused.lowest");
    }

    @Test
    void nobodyJudgesHisOwnUnit() {
        var number = script.applied("示例县乙", "pilot-county", "NONE");
        var own = LadderScript.viewer(Role.COORDINATOR, Set.of(script.candidate("示例县乙")));
        var rule = applications
                .reviews(sight.as(own, () -> applications.find(number)).orElseThrow(), script.file(number))
                .getFirst();
        var told = Map.of("rule", rule.id(), "clause", "x", "opinion", "MET", "reason", "x");
        var wish = new ActRequest(
                "review",
                "",
                java.time.LocalDateTime.now(clock),
                told,
                UUID.randomUUID().toString());

        assertThat(keys(docket.act(own, number, script.file(number).seen(), wish)))
                .containsExactly("ladder.refused.recused");
    }

    @Test
    void theTableOfStandingsIsWhatTheActsMake() {
        var firm = script.approved("示例企业甲", "pilot-firm", "NONE");
        script.done(firm, "pass", Map.of("reason", "示例"));
        script.approved("示例企业甲", "demonstration-firm", "NONE");
        var before = clock.instant();
        script.done(script.approved("示例企业乙", "pilot-firm", "NONE"), "exit", Map.of("reason", "示例"));

        assertThat(ladder.derived(clock.instant()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("slot")
                .containsExactlyInAnyOrderElementsOf(ladder.all());
        assertThat(ladder.derived(before))
                .as("as it was known before")
                .extracting(Standing::name)
                .contains("示例企业甲")
                .doesNotContain("示例企业乙");
    }
}
