package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseFile;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.docket.Submission;
import quanheng.parties.Organizations;

/// Plays applications through in few words.
record LadderScript(
        Applications applications,
        Docket docket,
        Exhibits exhibits,
        Organizations organizations,
        Sight sight,
        Clock clock) {
    static final String REGION = "999998";
    static final Viewer COORDINATOR = viewer(Role.COORDINATOR, Set.of());
    static final Viewer LEADER = viewer(Role.LEADER, Set.of());

    static Viewer viewer(Role role, Set<UUID> organizations) {
        return new Viewer(UUID.randomUUID(), "ladder-" + role.word(), role.word(), Set.of(role), organizations);
    }

    UUID candidate(String name) {
        return organizations.resolve(name, REGION).id();
    }

    Outcome wish(String name, String title, String type, LocalDate on) {
        var wish = new Applications.Wish(
                candidate(name), title, type, "示例", on, UUID.randomUUID().toString());
        return sight.as(COORDINATOR, () -> applications.apply(wish, COORDINATOR));
    }

    String applied(String name, String title, String type) {
        var number = ((Outcome.Recorded) wish(name, title, type, today())).number();
        supply(number);
        return number;
    }

    private void supply(String number) {
        var submission = new Submission("materials", "示例", 0, false, "a.txt");
        assertThat(exhibits.file(COORDINATOR, number, submission, "示例".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Exhibits.Filed.Kept.class);
    }

    /// Reviews all clauses alike.
    Outcome review(String number, Review.Opinion opinion) {
        var file = file(number);
        var application = sight.as(COORDINATOR, () -> applications.find(number)).orElseThrow();
        var held = applications.evaluations(application, file);
        var told = (held.isEmpty() ? applications.reviews(application, file) : held)
                .stream()
                        .map(each -> Map.of(
                                "rule",
                                each.id(),
                                "clause",
                                each.rule().note(),
                                "opinion",
                                opinion.choice(),
                                "reason",
                                "示例"))
                        .toList();
        var findings = new Applications.Findings(
                told, file.seen(), LocalDateTime.now(clock), UUID.randomUUID().toString());
        return sight.as(COORDINATOR, () -> applications.review(COORDINATOR, number, findings));
    }

    String approved(String name, String title, String type) {
        var number = applied(name, title, type);
        review(number, Review.Opinion.MET);
        done(number, "approve", Map.of());
        return number;
    }

    CaseFile file(String number) {
        return sight.as(COORDINATOR, () -> docket.file(number, COORDINATOR)).orElseThrow();
    }

    Outcome act(String number, String act, Map<String, String> told) {
        var request = new ActRequest(
                act, "", LocalDateTime.now(clock), told, UUID.randomUUID().toString());
        var seen = file(number).seen();
        return sight.as(COORDINATOR, () -> docket.act(COORDINATOR, number, seen, request));
    }

    /// The head approves what is pending.
    Outcome settle(String number) {
        var file = file(number);
        var settlement = new Settlement(
                file.pending().getFirst().ordinal(),
                true,
                LocalDateTime.now(clock),
                "",
                UUID.randomUUID().toString());
        return sight.as(LEADER, () -> docket.settle(LEADER, number, file.seen(), settlement));
    }

    /// Passes and fails after every clause was evaluated alike.
    void done(String number, String act, Map<String, String> told) {
        if (act.equals("pass") || act.equals("fail")) {
            assertThat(List.of(review(number, act.equals("pass") ? Review.Opinion.MET : Review.Opinion.NOT_MET)))
                    .allMatch(each -> each instanceof Outcome.Recorded, act);
        }
        assertThat(List.of(act(number, act, told))).allMatch(each -> each instanceof Outcome.Recorded, act);
        if (!file(number).pending().isEmpty()) {
            assertThat(List.of(settle(number))).allMatch(each -> each instanceof Outcome.Recorded, act);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
