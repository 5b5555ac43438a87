package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static quanheng.bodies.MadeBody.FROM;
import static quanheng.bodies.MadeBody.OFFICE;
import static quanheng.bodies.MadeBody.done;
import static quanheng.bodies.MadeBody.keys;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;

/// Bodies and who sits in them, as of any day.
@EmptyOfficeTest
class BodiesTests {
    private static final LocalDate LATER = LocalDate.of(2025, 8, 31);

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

    private MadeBody made;
    private UUID body;

    @BeforeEach
    void open() {
        made = MadeBody.of(bodies, members, meetings, minutes);
        body = made.open();
    }

    @Test
    void namesAllThatIsWrongWithABodyAtOnce() {
        var wanted = new NewBody(
                BodyKind.JOINT_CONFERENCE, " ", "999999", null, LocalDate.of(2025, 1, 1), Founding.document(""));

        assertThat(keys(bodies.open(OFFICE, wanted)))
                .containsExactlyInAnyOrder("name:name", "basis:no-basis", "region:no-region");
        assertThat(keys(bodies.open(OFFICE, made.wanted("领导小组")))).containsExactly("name:body-twice");
        assertThat(keys(bodies.open(MadeBody.viewer("leader", Role.LEADER), made.wanted("另一小组"))))
                .containsExactly(":not-yours");
    }

    @Test
    void keepsWhoLeftWithHisLastDayAndGivesHisSeatToTheNext() {
        var first = made.term(body, "江乙");
        var early = FROM.minusDays(1);

        assertThat(keys(members.leave(OFFICE, first.id(), first.revision(), new Ending(early, ""))))
                .containsExactly("last:leaves-before", "why:no-why");
        done(members.leave(OFFICE, first.id(), first.revision(), new Ending(LATER, "工作调动")));
        var next = new NewMember(first.seatId(), "", SeatRank.MEMBER, first.unit(), "江戊", "", LATER.plusDays(1), null);
        assertThat(keys(members.join(
                        OFFICE,
                        body,
                        new NewMember(first.seatId(), "", SeatRank.MEMBER, first.unit(), "江戊", "", LATER, null))))
                .as("a day too early")
                .containsExactly("seat:seat-held");
        done(members.join(OFFICE, body, next));

        assertThat(members.of(OFFICE, body)).extracting(Term::person).containsExactly("江甲", "江乙", "江戊", "江丙", "江丁");
        assertThat(members.of(OFFICE, body).stream().filter(term -> term.isOn(LATER)))
                .extracting(Term::person)
                .containsExactly("江甲", "江乙", "江丙", "江丁");
        assertThat(members.of(OFFICE, body).stream().filter(term -> term.isOn(LATER.plusDays(1))))
                .extracting(Term::person)
                .containsExactly("江甲", "江戊", "江丙", "江丁");
    }

    @Test
    void seatsNobodyTwiceNorBeforeTheBodyIsThere() {
        assertThat(keys(made.join(body, "副组长", "市公安局", "江乙"))).containsExactly("person:person-twice");
        assertThat(keys(members.join(OFFICE, body, made.member("成员", "市公安局", "江己", FROM.minusDays(1)))))
                .containsExactly("from:outside-body");
        assertThat(keys(members.join(OFFICE, body, new NewMember(null, " ", SeatRank.MEMBER, "", "", "", null, null))))
                .as("all at once")
                .containsExactly("person:no-person", "unit:no-unit", "seatPost:no-seat", "from:no-day");
    }

    @Test
    void correctsOnceForTwoWhoEditAtOnce() {
        var term = made.term(body, "江丙");
        var corrected = new NewMember(null, "", SeatRank.MEMBER, term.unit(), "江炳", "局长", FROM, null);

        done(members.correct(OFFICE, term.id(), term.revision(), corrected));

        assertThat(members.correct(OFFICE, term.id(), term.revision(), corrected))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(made.term(body, "江炳").post()).isEqualTo("局长");
    }

    @Test
    void standsInOnlyWhileTheMemberSits() {
        var term = made.term(body, "江丁");
        var who = new Substitutes.NewSubstitute("江庚", "副处长", FROM.plusDays(9), FROM.plusDays(20));

        done(substitutes.add(OFFICE, term.id(), who));

        assertThat(keys(substitutes.add(
                        OFFICE,
                        term.id(),
                        new Substitutes.NewSubstitute("江辛", "", FROM.plusDays(20), FROM.plusDays(20)))))
                .containsExactly("from:two-substitutes");
        assertThat(keys(substitutes.add(
                        OFFICE,
                        term.id(),
                        new Substitutes.NewSubstitute("", "", FROM.minusDays(2), FROM.minusDays(3)))))
                .containsExactly("person:no-person", "last:ends-before");
        assertThat(substitutes.of(OFFICE, body)).hasSize(1);
    }

    @Test
    void closesWithAllWhoSitAndKeepsThemReadable() {
        var now = bodies.find(OFFICE, body).orElseThrow();
        made.called(body, LATER);

        assertThat(keys(bodies.close(OFFICE, body, now.revision(), new Ending(LATER.minusDays(1), "任务完成"))))
                .as("it meets later")
                .containsExactly("last:meeting-later");
        assertThat(keys(bodies.close(OFFICE, body, now.revision(), new Ending(FROM.minusDays(1), ""))))
                .containsExactly("last:ends-before", "why:no-why");
        done(bodies.close(OFFICE, body, now.revision(), new Ending(LATER, "任务完成")));

        assertThat(members.of(OFFICE, body))
                .hasSize(4)
                .allSatisfy(term -> assertThat(term.last()).isEqualTo(LATER));
        assertThat(keys(made.join(body, "成员", "市公安局", "江壬")))
                .as("nobody is named in a body that is closed")
                .containsExactly("from:outside-body");
    }
}
