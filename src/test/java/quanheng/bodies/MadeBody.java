package quanheng.bodies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.MinutesText.Task;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;

/// A made-up leading group with four members of made-up units, and its meetings.
record MadeBody(Bodies bodies, Members members, Meetings meetings, Minutes minutes, String mark) {
    static final Viewer OFFICE = viewer("bodies-office", Role.COORDINATOR);
    static final LocalDate FROM = LocalDate.of(2025, 3, 1);
    static final LocalDate MET = LocalDate.of(2025, 6, 10);
    static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    static Viewer viewer(String name, Role role, UUID... units) {
        return new Viewer(UUID.randomUUID(), name, "示例", Set.of(role), Set.of(units));
    }

    static Viewer contact(UUID unit) {
        return viewer("contact-" + unit, Role.UNIT_CONTACT, unit);
    }

    static MadeBody of(Bodies bodies, Members members, Meetings meetings, Minutes minutes) {
        return new MadeBody(
                bodies, members, meetings, minutes, UUID.randomUUID().toString().substring(0, 8));
    }

    static UUID done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var id)) {
            return id;
        }
        throw new AssertionError("not done: " + outcome);
    }

    static List<String> keys(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var faults)
                ? faults.stream()
                        .map(fault -> fault.field() + ":" + fault.key())
                        .toList()
                : List.of(outcome.toString());
    }

    String unit(String name) {
        return "碧" + mark + name;
    }

    NewBody wanted(String name) {
        return new NewBody(BodyKind.LEADING_GROUP, unit(name), "000000", null, FROM, Founding.document("示例办发〔2025〕1号"));
    }

    UUID open() {
        return open("领导小组");
    }

    UUID open(String name) {
        var body = done(bodies.open(OFFICE, wanted(name)));
        done(join(body, "组长", "市政府", "江甲"));
        done(join(body, "成员", "市教育局", "江乙"));
        done(join(body, "成员", "市财政局", "江丙"));
        done(join(body, "成员", "市科技局", "江丁"));
        return body;
    }

    Outcome join(UUID body, String seat, String unit, String person) {
        return members.join(OFFICE, body, member(seat, unit, person, FROM));
    }

    NewMember member(String seat, String unit, String person, LocalDate from) {
        return new NewMember(null, seat, SeatRank.of(seat), unit(unit), person, unit(unit) + "副局长", from, null);
    }

    Term term(UUID body, String person) {
        return members.of(OFFICE, body).stream()
                .filter(term -> term.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    NewMeeting meeting(LocalDate on) {
        return new NewMeeting(
                MeetingKind.TOPICAL,
                "示例专题会议" + mark,
                on,
                "09:30",
                "三楼会议室",
                List.of(new AgendaItem("听取进展汇报", unit("市科技局"), "三、（一）"), new AgendaItem("研究宣传周方案", unit("市教育局"), "")));
    }

    Meeting called(UUID body, LocalDate on) {
        var id = done(meetings.plan(OFFICE, body, meeting(on)));
        done(meetings.call(OFFICE, id, meeting(id).revision(), null));
        return meeting(id);
    }

    Meeting meeting(UUID id) {
        return meetings.find(OFFICE, id).orElseThrow();
    }

    void attend(Meeting meeting) {
        var came = new LinkedHashMap<UUID, Attended>();
        meetings.invitations(OFFICE, meeting)
                .forEach(each -> came.put(each.termId(), new Attended(Invitation.How.PRESENT, "", "")));
        done(meetings.attend(OFFICE, meeting.id(), meeting(meeting.id()).revision(), came));
    }

    MinutesText words() {
        return new MinutesText(
                "江甲",
                List.of("会议听取了汇报。", "会议原则同意方案。"),
                List.of("原则通过宣传周方案"),
                List.of(
                        new Task("制定宣传周方案", unit("市教育局"), unit("市财政局"), DUE, "营造氛围", null),
                        new Task("报送经费测算", unit("市财政局"), "", DUE.plusDays(1), "", null)));
    }

    /// A meeting held and its minutes issued.
    Meeting issued(UUID body) {
        var meeting = called(body, MET);
        attend(meeting);
        done(minutes.draft(OFFICE, meeting.id(), 0, words()));
        done(minutes.issue(OFFICE, meeting.id(), 1, new Minutes.Approval("江甲", MET.plusDays(2))));
        return meeting(meeting.id());
    }

    static Map<UUID, Attended> one(UUID term, Attended came) {
        return Map.of(term, came);
    }
}
