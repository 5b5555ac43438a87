package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.plans.Plans;
import quanheng.plans.Promise;

/// A unit in the lead splits its duty; shares are whole, versions stay.
@EmptyOfficeTest
class DivisionsTests {
    private static final String TEXT = """
            碧崖市知识产权试点工作方案（2024—2026年）

            碧崖市人民政府
            2024年5月15日

            一、重点任务
            1.办好学校宣传。在中小学开展宣传。
            牵头单位：市教育局、市科技局、市文化局；配合单位：市财政局
            """;

    @Autowired
    Plans plans;

    @Autowired
    Divisions divisions;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    private Promise duty;
    private UUID lead;
    private Viewer contact;

    @BeforeEach
    void confirm() {
        var plan = MadePlan.confirm(plans, "崖.txt", TEXT);
        duty = plans.promises(LocalDate.of(2025, 1, 1)).stream()
                .filter(promise -> promise.planId().equals(plan))
                .findFirst()
                .orElseThrow();
        lead = duty.owners().getFirst().organizationId();
        contact = SupervisionScript.contact(lead);
    }

    private Division split(int version, String... shares) {
        var day = LocalDate.of(2025, 6, 30);
        var steps = java.util.stream.IntStream.range(0, shares.length)
                .mapToObj(
                        at -> new Division.Step(at + 1, "示例步骤", "示例甲", day.plusMonths(at), new BigDecimal(shares[at])))
                .toList();
        return new Division(duty.id(), lead, version, "", Instant.EPOCH, steps);
    }

    @Test
    void keepsEveryVersionWhoseSharesAreWhole() {
        assertThat(divisions.keep(contact, split(0, "40", "60"))).isEmpty();
        assertThat(divisions.keep(contact, split(0, "50", "50")))
                .as("somebody was first")
                .containsExactly("overtaken");
        assertThat(divisions.keep(contact, split(1, "30", "30", "40"))).isEmpty();
        assertThat(divisions.keep(contact, split(2, "30", "30"))).containsExactly("total");

        var all = divisions.of(contact, duty.id());
        assertThat(all).extracting(Division::version).containsExactly(2, 1);
        assertThat(all.getFirst().due(LocalDate.of(2025, 7, 30))).isEqualByComparingTo("60");
    }

    @Test
    void onlyALeadSplitsAndOthersDoNotSeeIt() {
        var helper = SupervisionScript.contact(duty.owners().getLast().organizationId());

        assertThat(divisions.keep(helper, split(0, "100"))).contains("lead");
        divisions.keep(contact, split(0, "100"));
        assertThat(divisions.of(helper, duty.id())).isEmpty();
        assertThat(divisions.of(SupervisionScript.OFFICE, duty.id()))
                .as("the control")
                .hasSize(1);
    }

    @Test
    void leadsShareAlikeUntilTheyAgree() {
        assertThat(divisions.credits(contact, duty))
                .extracting(credit -> credit.share().toPlainString())
                .containsExactly("33.34", "33.33", "33.33");
        var leads = divisions.credits(contact, duty).stream()
                .map(Credit::organization)
                .toList();
        var wrong = Map.of(
                leads.get(0), new BigDecimal("60"), leads.get(1), new BigDecimal("30"), leads.get(2), BigDecimal.ONE);
        assertThat(divisions.agree(SupervisionScript.OFFICE, duty, 0, wrong)).containsExactly("credit");

        var right = Map.of(
                leads.get(0), new BigDecimal("60"), leads.get(1), new BigDecimal("30"), leads.get(2), BigDecimal.TEN);
        assertThat(divisions.agree(SupervisionScript.OFFICE, duty, 0, right)).isEmpty();
        assertThat(divisions.credits(contact, duty))
                .extracting(credit -> credit.share().intValue())
                .isEqualTo(List.of(60, 30, 10));
    }

    @Test
    void theDatabaseRefusesSharesThatAreNotWhole() {
        assertThatThrownBy(() -> sight.as(
                        SupervisionScript.OFFICE,
                        () -> database.sql("""
                                insert into programme.credit values (:id, 9, :unit, 99, 'x', now())
                                """)
                                .param("id", duty.id())
                                .param("unit", lead)
                                .update()))
                .hasStackTraceContaining("the shares of the leads are not 100");
        assertThatThrownBy(() -> sight.as(
                        SupervisionScript.OFFICE,
                        () -> database.sql("""
                                insert into programme.division values (:id, :unit, 9, 'x', now())
                                """)
                                .param("id", duty.id())
                                .param("unit", lead)
                                .update()))
                .hasStackTraceContaining("the shares of the steps are not 100");
    }
}
