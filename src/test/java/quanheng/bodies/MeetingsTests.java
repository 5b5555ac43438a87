package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static quanheng.bodies.MadeBody.FROM;
import static quanheng.bodies.MadeBody.MET;
import static quanheng.bodies.MadeBody.OFFICE;
import static quanheng.bodies.MadeBody.done;
import static quanheng.bodies.MadeBody.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.bodies.Invitation.How;
import quanheng.bodies.MinutesText.Task;
import quanheng.evidence.Evidence;
import quanheng.reading.SeatRank;

/// Meetings from the plan to the issued minutes.
@EmptyOfficeTest
class MeetingsTests {
    @Autowired
    Bodies bodies;

    @Autowired
    Members members;

    @Autowired
    Substitutes substitutes;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    Evidence evidence;

    private MadeBody made;
    private UUID body;

    @BeforeEach
    void open() {
        made = MadeBody.of(bodies, members, meetings, minutes);
        body = made.open();
    }

    @Test
    void refusesAMeetingBeforeItsBodyWasThere() {
        assertThat(keys(meetings.plan(OFFICE, body, made.meeting(FROM.minusDays(1)))))
                .containsExactly("met:outside-body");
        var empty = new NewMeeting(
                MeetingKind.ANNUAL, "", null, "", "", List.of(new AgendaItem("", made.unit("市教育局"), "")));
        assertThat(keys(meetings.plan(OFFICE, body, empty)))
                .as("all at once")
                .containsExactly("title:no-title", "met:no-day", "place:no-place", "agenda-0:no-agenda-title");
    }

    @Test
    void asksTheMembersOfTheDayAndWhoComesInTheirStead() {
        var left = made.term(body, "江丁");
        done(members.leave(OFFICE, left.id(), left.revision(), new Ending(MET.minusDays(1), "调离")));
        var stood = made.term(body, "江丙");
        done(substitutes.add(OFFICE, stood.id(), new Substitutes.NewSubstitute("江子", "副处长", MET, MET)));

        var meeting = made.called(body, MET);

        assertThat(meetings.invitations(OFFICE, meeting))
                .extracting(each -> each.person() + each.standin())
                .containsExactly("江甲", "江乙", "江丙江子");
        assertThat(meeting.noticeNumber()).contains("知会");
        assertThat(evidence.content(java.util.Objects.requireNonNull(meeting.noticeDocx())))
                .isNotEmpty();
        assertThat(keys(meetings.change(OFFICE, meeting.id(), meeting.revision(), made.meeting(MET.plusDays(1)))))
                .as("the notice is issued")
                .containsExactly(":called");
    }

    @Test
    void countsNobodyAsPresentWhoHadLeft() {
        var meeting = made.called(body, MET);
        var left = made.term(body, "江丁");
        done(members.leave(OFFICE, left.id(), left.revision(), new Ending(MET.minusDays(1), "调离")));

        var became = meetings.attend(
                OFFICE, meeting.id(), meeting.revision(), MadeBody.one(left.id(), new Attended(How.PRESENT, "", "")));

        assertThat(keys(became)).containsExactly("how-" + left.id() + ":not-in-term");
        var absent = made.term(body, "江乙").id();
        assertThat(keys(meetings.attend(
                        OFFICE,
                        meeting.id(),
                        meeting.revision(),
                        MadeBody.one(absent, new Attended(How.ABSENT, "", "")))))
                .containsExactly("reason-" + absent + ":no-reason");
        assertThat(keys(meetings.attend(
                        OFFICE,
                        meeting.id(),
                        meeting.revision(),
                        MadeBody.one(absent, new Attended(How.SUBSTITUTE, " ", "")))))
                .containsExactly("standin-" + absent + ":no-standin");
    }

    @Test
    void letsAMemberWhoCameLaterAttend() {
        var meeting = made.called(body, MET);
        done(members.join(OFFICE, body, made.member("成员", "市公安局", "江癸", MET)));
        var late = made.term(body, "江癸").id();

        done(meetings.attend(
                OFFICE, meeting.id(), meeting.revision(), MadeBody.one(late, new Attended(How.PRESENT, "", ""))));

        assertThat(meetings.invitations(OFFICE, meeting))
                .filteredOn(each -> each.how() == How.PRESENT)
                .extracting(Invitation::person)
                .containsExactly("江癸");
    }

    @Test
    void issuesMinutesOnlyWhenNothingIsLacking() {
        var meeting = made.called(body, MET);
        var bad = new MinutesText(
                "", List.of("听取了汇报", ""), List.of(), List.of(new Task("报送测算", "", "", MET.minusDays(1), "", null)));
        done(minutes.draft(OFFICE, meeting.id(), 0, bad));

        var became = minutes.issue(OFFICE, meeting.id(), 1, new Minutes.Approval("", MET.minusDays(1)));

        assertThat(keys(became))
                .contains("chair:no-chair", "matter-1:no-matter", "lead-0:no-lead", "last-0:due-before")
                .contains("approvedBy:no-approver", "on:issued-when")
                .filteredOn(key -> key.endsWith(":no-attendance"))
                .hasSize(4);
        assertThat(minutes.issue(OFFICE, meeting.id())).isEmpty();
    }

    @Test
    void losesNothingOfTwoWhoDraftAtOnce() {
        var meeting = made.called(body, MET);
        done(minutes.draft(OFFICE, meeting.id(), 0, made.words()));
        var mine = new MinutesText("江乙", List.of("另一稿", ""), List.of(), List.of());

        assertThat(minutes.draft(OFFICE, meeting.id(), 0, mine)).isInstanceOf(Outcome.Overtaken.class);
        done(minutes.draft(OFFICE, meeting.id(), 1, mine));
        assertThat(minutes.drafts(OFFICE, meeting.id()))
                .extracting(draft -> draft.words().chair())
                .containsExactly("江甲", "江乙");
    }

    @Test
    void changesNothingOfIssuedMinutesButNotesWhatWasWrong() {
        var meeting = made.issued(body);
        var issue = minutes.issue(OFFICE, meeting.id()).orElseThrow();

        assertThat(issue.number()).contains("知纪");
        assertThat(keys(minutes.draft(OFFICE, meeting.id(), 1, MinutesText.NONE)))
                .containsExactly(":issued");
        assertThat(keys(meetings.attend(
                        OFFICE,
                        meeting.id(),
                        meeting.revision(),
                        MadeBody.one(made.term(body, "江乙").id(), new Attended(How.ABSENT, "", "病假")))))
                .containsExactly(":issued");
        assertThat(keys(meetings.cancel(OFFICE, meeting.id(), meeting.revision(), "误发")))
                .containsExactly(":issued");
        assertThat(keys(minutes.note(OFFICE, meeting.id(), " "))).containsExactly("note:no-note");
        done(minutes.note(OFFICE, meeting.id(), "第二项中的“方案”应为“方案（草案）”。"));

        assertThat(minutes.notes(OFFICE, meeting.id()))
                .extracting(Note::ordinal)
                .containsExactly(1);
        assertThat(minutes.issue(OFFICE, meeting.id()).orElseThrow().words()).isEqualTo(made.words());
        assertThat(members.of(OFFICE, body))
                .allSatisfy(term -> assertThat(term.rank()).isIn(SeatRank.HEAD, SeatRank.MEMBER));
        assertThat(issue.on()).isEqualTo(LocalDate.of(2025, 6, 12));
    }
}
