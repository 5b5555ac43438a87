package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.CaseRequest.Participant;

/// The people of the cases under test.
final class People {
    static final Viewer OFFICER = person("officer", Role.CASE_OFFICER);
    static final Viewer OTHER_OFFICER = person("other-officer", Role.CASE_OFFICER);
    static final Viewer HEAD = person("head", Role.LEADER);
    static final Viewer AUDITOR = person("auditor", Role.AUDITOR);
    static final Viewer REQUESTER = person("requester", Role.ENTERPRISE);
    static final Viewer RESPONDENT = person("respondent", Role.ENTERPRISE);
    static final Viewer STRANGER = person("stranger", Role.ENTERPRISE);

    private People() {}

    static Viewer person(String name, Role role) {
        return new Viewer(UUID.randomUUID(), name, name, Set.of(role), Set.of(UUID.randomUUID()));
    }

    static UUID organization(Viewer viewer) {
        return viewer.organizations().iterator().next();
    }

    static Participant party(String post, Viewer viewer) {
        return new Participant(post, viewer.name(), "contact", organization(viewer), false);
    }

    static CaseRequest request(LocalDate day) {
        var opening = new ActRequest(
                "request",
                "requester",
                day.atStartOfDay(),
                Map.of("claim", "stop"),
                UUID.randomUUID().toString());
        return new CaseRequest(
                "example",
                "example",
                "",
                null,
                List.of(party("requester", REQUESTER), party("respondent", RESPONDENT)),
                opening);
    }

    static ActRequest wish(String act, LocalDate day, Map<String, String> told) {
        return wish(act, day.atStartOfDay(), told);
    }

    static ActRequest wish(String act, LocalDateTime at, Map<String, String> told) {
        return new ActRequest(act, "", at, told, UUID.randomUUID().toString());
    }
}
