package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.plans.Owner;
import quanheng.plans.PlanPhase;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;

/// Who answers for the duties of an issued plan once it is confirmed.
@EmptyOfficeTest
class LianyungangDutiesTests {
    private static final Path PLAN = Path.of("../shared/seeds/004_d14804deefc536d1.txt");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    Plans plans;

    @Autowired
    Prefill prefill;

    private UUID plan;
    private List<Promise> duties;

    @BeforeEach
    void confirm() throws IOException {
        assumeThat(PLAN).as("skipped: the issued plans are not at hand").exists();
        plan = MadePlan.confirm(plans, "lyg.txt", Files.readString(PLAN));
        duties = plans.promises(DAY).stream()
                .filter(promise -> promise.planId().equals(plan) && promise.kind() == PromiseKind.DUTY)
                .toList();
    }

    private static List<String> names(Promise duty, boolean lead) {
        return duty.owners().stream()
                .filter(owner -> owner.lead() == lead)
                .map(Owner::name)
                .toList();
    }

    @Test
    void oneOfficeLeadsAllNineteen() {
        assertThat(duties)
                .hasSize(19)
                .allSatisfy(duty -> assertThat(names(duty, true)).contains("市市场监管局<市知识产权局>"));
        assertThat(duties.stream().filter(duty -> names(duty, true).size() > 1))
                .as("with others beside it")
                .hasSize(12);
    }

    @Test
    void countiesAndZonesCooperateInAllThoughPrintedOnce() {
        assertThat(duties).allSatisfy(duty -> assertThat(names(duty, false)).contains("各县区政府", "功能板块管委会"));
        assertThat(duties.stream().filter(duty -> inherited(duty, "各县区政府")))
                .as("shown as inherited")
                .hasSize(18);
        assertThat(inherited(duties.getFirst(), "各县区政府")).as("printed there").isFalse();
    }

    private static boolean inherited(Promise duty, String unit) {
        return Objects.requireNonNull(duty.duty()).cooperators().stream()
                .anyMatch(mention -> mention.name().equals(unit) && mention.inherited());
    }

    @Test
    void askedOfAUnitItsWholeObligationComes() {
        var office = duties.getFirst().owners().getFirst().organizationId();
        var counties = duties.getFirst().owners().stream()
                .filter(owner -> owner.name().equals("各县区政府"))
                .findFirst()
                .orElseThrow()
                .organizationId();

        assertThat(ofPlan(office)).hasSize(19);
        assertThat(ofPlan(counties)).hasSize(19);
    }

    private List<Promise> ofPlan(UUID unit) {
        return prefill.duties(unit, DAY).stream()
                .map(row -> row.promise())
                .filter(promise -> promise.planId().equals(plan) && promise.kind() == PromiseKind.DUTY)
                .toList();
    }

    @Test
    void itsPhasesEndOnTheirLastDays() {
        assertThat(plans.phases(plan))
                .extracting(PlanPhase::endsOn)
                .containsExactly(
                        LocalDate.of(2024, 10, 31),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
    }
}
