package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quanheng.bodies.MadeBody.OFFICE;
import static quanheng.bodies.MadeBody.contact;
import static quanheng.bodies.MadeBody.done;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// What the database itself shows of bodies and meetings, asked by plain SQL without any of the module's conditions.
@EmptyOfficeTest
class BodiesSecurityTests {
    @Autowired
    Bodies bodies;

    @Autowired
    Members members;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    private MadeBody made;
    private UUID body;
    private Meeting issued;
    private Viewer education;
    private Viewer finance;
    private Viewer science;

    @BeforeEach
    void meet() {
        made = MadeBody.of(bodies, members, meetings, minutes);
        body = made.open();
        education = contact(made.term(body, "江乙").organization());
        finance = contact(made.term(body, "江丙").organization());
        science = contact(made.term(body, "江丁").organization());
        issued = made.issued(body);
        var drafted = made.called(body, MadeBody.MET.plusDays(30));
        done(minutes.draft(OFFICE, drafted.id(), 0, made.words()));
        done(meetings.plan(OFFICE, body, made.meeting(MadeBody.MET.plusDays(60))));
    }

    private int counted(String table) {
        var key = switch (table) {
            case "body" -> "id = :body";
            case "seat", "term", "substitute", "meeting", "action", "issue" -> "body_id = :body";
            case "action_owner", "action_act", "action_file" ->
                "action_id in (select id from bodies.action where body_id = :body)";
            case "involved" ->
                "subject in (select :body::uuid union select id from bodies.meeting where body_id = :body)";
            default -> "meeting_id in (select id from bodies.meeting where body_id = :body)";
        };
        return database.sql("select count(*) from bodies.%s where %s".formatted(table, key))
                .param("body", body)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0}: {1} for a unit with one task, {2} with two, {3} with none, {4} for the office")
    @CsvSource({
        "body,         1, 1, 1, 1",
        "term,         4, 4, 4, 4",
        "meeting,      2, 2, 2, 3",
        "invitation,   8, 8, 8, 8",
        "attendance,   4, 4, 4, 4",
        "draft,        0, 0, 0, 2",
        "issue,        1, 1, 1, 1",
        "action,       1, 2, 0, 2",
        "action_owner, 1, 2, 0, 3",
        "involved,     3, 3, 3, 12"
    })
    void showsAUnitItsOwnAndWhatIsPublished(String table, int one, int two, int none, int all) {
        assertThat(sight.as(education, () -> counted(table))).as("one task").isEqualTo(one);
        assertThat(sight.as(finance, () -> counted(table))).as("two tasks").isEqualTo(two);
        assertThat(sight.as(science, () -> counted(table))).as("no task").isEqualTo(none);
        assertThat(sight.as(contact(UUID.randomUUID()), () -> counted(table)))
                .as("a stranger")
                .isZero();
        assertThat(sight.asNobody(() -> counted(table))).as("nobody").isZero();
        for (var role : new Role[] {Role.COORDINATOR, Role.LEADER, Role.AUDITOR}) {
            assertThat(sight.as(MadeBody.viewer("control", role), () -> counted(table)))
                    .as("the control: " + role)
                    .isEqualTo(all);
        }
    }

    @Test
    void showsWhoLeftNothingOfWhatCameLater() {
        var term = made.term(body, "江丁");
        done(members.leave(OFFICE, term.id(), term.revision(), new Ending(MadeBody.MET.minusDays(40), "退出")));
        done(members.join(OFFICE, body, made.member("成员", "市公安局", "江戊", MadeBody.MET)));
        var other = made.open("另一小组");

        assertThat(sight.as(science, () -> counted("term"))).as("his own days").isEqualTo(4);
        assertThat(sight.as(education, () -> counted("term"))).as("the control").isEqualTo(5);
        body = other;
        assertThat(sight.as(contact(made.term(other, "江乙").organization()), () -> counted("meeting")))
                .as("a body that never met")
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from bodies.term                                     | a member stays in the list
        delete from bodies.body                                     | so does a body
        update bodies.term set last_on = from_on - 1, end_why = 'x' | nobody leaves before he joins
        update bodies.issue set number = number || 'x'              | issued minutes do not change
        update bodies.draft set words = '{}'                        | nor do drafts that were kept
        update bodies.meeting set title = 'x' where state = 'ISSUED'| nor what the notice says
        update bodies.action set last_day = met_on - 1              | no action is due before its meeting
        update bodies.action set what = 'x'                         | the words of a task stay
        update bodies.action_act set words = 'x'                    | what was done stays
        update bodies.action set state = 'VERIFIED'                 | nothing is verified without its day
        insert into bodies.term select gen_random_uuid(), seat_id, body_id, organization, unit, 'x', '', from_on, null, null, null, null, null, 0, 'x', now() from bodies.term where last_on is null limit 1 | one seat, one holder
        insert into bodies.draft select meeting_id, 99, '{}', 'x', now() from bodies.issue limit 1 | no draft after the issue
        """)
    void refusesToChangeWhatWasKept(String sql, String because) {
        assertThatThrownBy(() -> sight.as(OFFICE, () -> database.sql(sql).update()))
                .as(because)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void countsNobodyWhoIsNoMemberOnTheDay() {
        done(members.join(OFFICE, body, made.member("成员", "市公安局", "江己", MadeBody.MET.plusDays(90))));
        var late = made.term(body, "江己");

        assertThatThrownBy(() -> sight.as(
                        OFFICE,
                        () -> database.sql("""
                        insert into bodies.invitation
                        select meeting_id, :term, 99, organization, unit, person, post, seat from bodies.invitation
                        where meeting_id = (select id from bodies.meeting where body_id = :body and state = 'CALLED') limit 1
                        """)
                                .param("term", late.id())
                                .param("body", body)
                                .update()))
                .hasMessageContaining("member_on_the_day");
    }

    @Test
    void letsAUnitReportItsOwnAndVerifyNothing() {
        assertThat(sight.as(education, () -> moved("REPORTED")))
                .as("its own one")
                .isEqualTo(1);
        assertThat(sight.as(science, () -> moved("REPORTED"))).as("none").isZero();
        assertThatThrownBy(() -> sight.as(finance, () -> moved("RETURNED")))
                .as("only the office sends back")
                .isInstanceOf(DataAccessException.class);
        assertThat(sight.as(MadeBody.viewer("leader", Role.LEADER), () -> moved("REPORTED")))
                .as("a leader looks, and changes nothing")
                .isZero();
        assertThat(issued.state()).isEqualTo(MeetingState.ISSUED);
    }

    private int moved(String state) {
        return database.sql("""
                        update bodies.action set state = :state, revision = revision + 1, reported_on = met_on
                        where body_id = :body
                        """).param("state", state).param("body", body).update();
    }
}
