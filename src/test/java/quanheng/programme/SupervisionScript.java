package quanheng.programme;

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

/// Plays orders and rectifications of a made-up unit.
record SupervisionScript(Supervision supervision, Docket docket, Exhibits exhibits, Sight sight, Clock clock) {
    static final Viewer OFFICE =
            new Viewer(UUID.randomUUID(), "coordinator", "示例办公室", Set.of(Role.COORDINATOR), Set.of());
    static final Viewer SECOND = new Viewer(UUID.randomUUID(), "second", "示例核验人", Set.of(Role.COORDINATOR), Set.of());
    static final Viewer LEADER = new Viewer(UUID.randomUUID(), "leader", "示例领导", Set.of(Role.LEADER), Set.of());

    static Viewer contact(UUID unit) {
        return new Viewer(UUID.randomUUID(), "contact-" + unit, "示例联络员", Set.of(Role.UNIT_CONTACT), Set.of(unit));
    }

    String order(UUID unit, LocalDate on, LocalDate replyBy) {
        return open(
                Supervision.ORDER,
                unit,
                on,
                Map.of("about", "OTHER", "demand", "示例：报送走访名单", "replyBy", replyBy.toString()));
    }

    String rectification(UUID unit, LocalDate on, LocalDate finishBy) {
        var told = Map.of(
                "origin", "MID-TERM",
                "finding", "示例：台账不全",
                "improve", "示例：补齐台账",
                "person", "示例甲",
                "finishBy", finishBy.toString());
        return open(Supervision.RECTIFICATION, unit, on, told);
    }

    private String open(String procedure, UUID unit, LocalDate on, Map<String, String> told) {
        var matter = new Matter("", procedure, unit, "示例督办单位", "", on);
        var wish = new Supervision.Wish(matter, "示例事项", told, UUID.randomUUID().toString());
        return number(sight.as(OFFICE, () -> supervision.open(OFFICE, wish)));
    }

    static String number(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded(var number, var ordinal)) {
            return number;
        }
        throw new AssertionError(outcome);
    }

    CaseFile file(String number) {
        return docket.file(number, OFFICE).orElseThrow();
    }

    Outcome act(Viewer viewer, String number, String act, Map<String, String> told) {
        var request = new ActRequest(
                act, "", LocalDateTime.now(clock), told, UUID.randomUUID().toString());
        return sight.as(viewer, () -> docket.act(viewer, number, file(number).seen(), request));
    }

    Outcome settle(String number) {
        var seen = file(number).seen();
        var settlement = new Settlement(
                seen, true, LocalDateTime.now(clock), "", UUID.randomUUID().toString());
        return sight.as(LEADER, () -> docket.settle(LEADER, number, seen, settlement));
    }

    /// Hands in a piece of evidence for the unit.
    String proof(UUID unit, String number) {
        var contact = contact(unit);
        var submission = new Submission("proof", "示例佐证", 1, false, "proof.txt");
        var content = ("示例" + UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var filed = sight.as(contact, () -> exhibits.file(contact, number, submission, content));
        return ((Exhibits.Filed.Kept) filed).file().toString();
    }

    List<String> acts(String number) {
        return file(number).acts().stream()
                .map(act -> act.kind() + " " + act.happenedOn())
                .toList();
    }
}
