package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
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
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.parties.Organizations;
import quanheng.shell.NotAllowedException;

/// What the database itself shows of applications, asked by plain SQL.
@EmptyOfficeTest
class LadderSecurityTests {
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
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private LadderScript script;
    private Viewer own;
    private Viewer other;
    private String number = "";

    @BeforeEach
    void apply() {
        script = new LadderScript(applications, docket, exhibits, organizations, sight, clock);
        var name = "示例县" + UUID.randomUUID();
        number = script.applied(name, "pilot-county", "NONE");
        own = LadderScript.viewer(Role.UNIT_CONTACT, Set.of(script.candidate(name)));
        other = LadderScript.viewer(Role.UNIT_CONTACT, Set.of(UUID.randomUUID()));
    }

    private int counted() {
        return database.sql("select count(*) from ladder.application where number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    @Test
    void showsAUnitItsOwnApplicationsAndNoOther() {
        assertThat(sight.as(own, this::counted)).isEqualTo(1);
        assertThat(sight.as(other, this::counted)).as("a stranger").isZero();
        assertThat(sight.asNobody(this::counted)).as("nobody").isZero();
        assertThat(sight.as(LadderScript.COORDINATOR, this::counted))
                .as("the control")
                .isEqualTo(1);
        assertThat(sight.as(other, () -> applications.find(other)))
                .extracting(each -> each.application().number())
                .doesNotContain(number);
        assertThat(sight.as(own, () -> applications.find(own)))
                .extracting(each -> each.application().number())
                .containsExactly(number);
    }

    @Test
    void letsNobodyApplyForAnother() {
        var wish = new Applications.Wish(
                own.organizations().iterator().next(), "pilot-county", "NONE", "x", script.today(), "key");

        assertThatThrownBy(() -> sight.as(other, () -> applications.apply(wish, other)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> sight.as(other, () -> database.sql("""
                        insert into ladder.application
                        values ('x', gen_random_uuid(), 'x', '', 'pilot-county', 'NONE', 'x', now())
                        """).update()))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        update ladder.application set type = 'LEADING'          | what was applied for stays
        delete from ladder.application                          | and that it was
        update ladder.standing set type = 'LEADING'             | a title is another only by an act
        delete from ladder.standing                             | what was held was held
        update ladder.evaluation set passed = true              | a failed evaluation stays failed
        """)
    void refusesToChangeWhatWasKept(String sql, String because) {
        assertThatThrownBy(() -> sight.as(
                        LadderScript.COORDINATOR, () -> database.sql(sql).update()))
                .as(because)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEndedStandingStaysEnded() {
        var held = script.approved("示例园" + UUID.randomUUID(), "pilot-park", "NONE");
        script.done(held, "exit", Map.of("reason", "示例"));

        assertThatThrownBy(() -> database.sql(
                                "update ladder.standing set until_on = null, ended_by = null where number = :n")
                        .param("n", held)
                        .update())
                .hasStackTraceContaining("only given an end");
    }
}
