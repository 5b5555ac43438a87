package quanheng.localplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.ForceGates;
import quanheng.shell.NotAllowedException;

/// What the database itself shows of plans, guidance and practice, asked by plain SQL.
@EmptyOfficeTest
class LocalPlanSecurityTests {
    @Autowired
    private LocalPlanScript script;

    @Autowired
    private UnitClasses classes;

    @Autowired
    private Guidance guidance;

    @Autowired
    private ForceGates gates;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private UUID parent;
    private UUID unit;
    private Viewer own;
    private Viewer other;
    private String number;

    @BeforeEach
    void handIn() {
        var county = LocalPlanScript.county();
        parent = script.parent(county);
        unit = script.unit(county, LocalPlanScript.region());
        own = LocalPlanScript.viewer(Role.UNIT_CONTACT, Set.of(unit));
        other = LocalPlanScript.viewer(
                Role.UNIT_CONTACT, Set.of(script.unit(LocalPlanScript.county(), LocalPlanScript.region())));
        number = LocalPlanScript.number(script.submit(own, parent, unit, LocalPlanScript.child(county)));
        script.remark(number, "保护地理标志", "检查次数偏少");
    }

    private int counted(String table) {
        var version = script.filed(number).current();
        var column = table.equals("local_plan") ? "plan_id" : "version_id";
        return database.sql("select count(*) from localplans.%s where %s = :id".formatted(table, column))
                .param("id", table.equals("local_plan") ? version.plan() : version.version())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local_plan", "submission"})
    void unitBSeesNothingOfUnitAsSubmission(String table) {
        assertThat(script.sight.as(own, () -> counted(table))).isEqualTo(1);
        assertThat(script.sight.as(other, () -> counted(table))).as("unit B").isZero();
        assertThat(script.sight.asNobody(() -> counted(table))).as("nobody").isZero();
        assertThat(script.sight.as(LocalPlanScript.OFFICE, () -> counted(table)))
                .as("the control")
                .isEqualTo(1);
    }

    @Test
    void unitBSeesNeitherTheCaseNorTheDraft() {
        var plan = script.filed(number).plan().plan();

        assertThat(script.sight.as(other, () -> script.localPlans.find(number))).isEmpty();
        assertThat(script.sight.as(own, () -> script.localPlans.find(number)))
                .as("the control")
                .isPresent();
        assertThat(script.docket.file(number, other)).isEmpty();
        assertThat(script.sight.as(other, () -> gates.hides(plan, other))).isTrue();
        assertThat(script.sight.as(own, () -> gates.hides(plan, own))).isFalse();
    }

    @Test
    void aUnitLearnsWhatWasFoundOnceTheOfficeHasSaidSo() {
        assertThat(script.sight.as(own, () -> counted("opinion")))
                .as("notes of reviewers")
                .isZero();
        script.decide(number, "return");
        assertThat(script.sight.as(own, () -> counted("opinion"))).isEqualTo(1);
        assertThat(script.sight.as(other, () -> counted("opinion"))).isZero();
    }

    @Test
    void letsNobodyHandInForAnother() {
        assertThatThrownBy(() -> script.submit(other, parent, unit, "x")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aUnitApprovesNothing() {
        assertThatThrownBy(() -> script.sight.as(own, this::approve))
                .as("its own plan")
                .isInstanceOf(DataAccessException.class);
        var clause = script.clause(number, "保护地理标志");
        var seen = script.sheet(number).line(clause).orElseThrow().seen();
        script.save(number, List.of(new Reviewing.Typed(clause, Opinion.Kind.AGREE, "", seen)));
        assertThatThrownBy(() -> script.sight.as(own, this::approve))
                .as("nor where no remark is open")
                .isInstanceOf(DataAccessException.class);
        assertThat(script.sight.as(LocalPlanScript.OFFICE, this::approve))
                .as("the control")
                .isEqualTo(1);
    }

    private int approve() {
        var current = script.filed(number).current();
        return database.sql("insert into localplans.approved values (:version, :plan, :number, current_date)")
                .param("version", current.version())
                .param("plan", current.plan())
                .param("number", number)
                .update();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        update localplans.opinion set remark = 'x'              | what was found stays
        delete from localplans.opinion                          | and that it was
        update localplans.submission set digest = 'x'           | what was handed in stays
        delete from localplans.approved                         | an approval is not taken back
        update localplans.unit_class set class = 'LEADING'      | a class is ended, not changed
        update localplans.guidance set words = 'x'              | what was told was told
        """)
    void refusesToChangeWhatWasKept(String sql, String because) {
        assertThatThrownBy(() -> script.sight.as(
                        LocalPlanScript.OFFICE, () -> database.sql(sql).update()))
                .as(because)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void guidanceOfAnotherClassIsNotSeen() {
        var title = "示例" + UUID.randomUUID();
        var today = LocalDate.now(clock);
        classOf(unit, UnitClass.Kind.SPECIAL, today.minusDays(9));
        classOf(other.organizations().iterator().next(), UnitClass.Kind.LEADING, today.minusDays(9));
        script.sight.as(
                LocalPlanScript.OFFICE,
                () -> guidance.publish(
                        LocalPlanScript.OFFICE, new Guidance.Note(UnitClass.Kind.SPECIAL, title, "示例"), null));

        assertThat(titles(own)).contains(title);
        assertThat(titles(other)).as("of another class").doesNotContain(title);
        assertThat(titles(LocalPlanScript.OFFICE)).as("the control").contains(title);
    }

    private List<String> titles(Viewer viewer) {
        return script.sight.as(
                viewer, () -> guidance.all().stream().map(GuidanceNote::title).toList());
    }

    private void classOf(UUID of, UnitClass.Kind kind, LocalDate from) {
        var wish = new UnitClasses.Wish(kind, from, "示例");
        assertThat(script.sight.as(LocalPlanScript.OFFICE, () -> classes.set(LocalPlanScript.OFFICE, of, wish)))
                .isEmpty();
    }
}
