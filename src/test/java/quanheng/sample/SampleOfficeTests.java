package quanheng.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.Role;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerJson;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.pace.Forecast;
import quanheng.plans.Plans;
import quanheng.plans.PromiseKind;
import quanheng.reading.Duty;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.PlanReader;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class SampleOfficeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Plans plans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerJson json;

    @Autowired
    private AsOf rights;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OfficeStore store;

    @Test
    void readerFindsWhatThePlanSays() {
        var text = new String(SampleFiles.bytes("plan.txt"), StandardCharsets.UTF_8);
        var reading = new PlanReader().read(text);

        assertThat(reading.all(Duty.class)).hasSize(18).allSatisfy(duty -> {
            assertThat(duty.leads()).hasSize(1);
            assertThat(duty.cooperators()).isNotEmpty();
        });
        assertThat(reading.all(Phase.class)).hasSize(4).allMatch(phase -> phase.endsOn() != null);
        assertThat(reading.all(Member.class)).hasSize(24);
        assertThat(reading.all(Safeguard.class)).hasSize(4);
        assertThat(reading.all(Target.class)).hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void everyPromiseHasAnOwnerADayAndItsSentence() {
        var rows = sampleRows();

        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            var promise = row.promise();
            assertThat(row.leads()).isNotEmpty();
            assertThat(promise.deadline()).isNotNull();
            assertThat(promise.span().in(plans.text(promise.versionId()).source()))
                    .isEqualTo(promise.words());
        });
    }

    @Test
    void ledgerShowsEveryStateAndEverySourceOfAFigure() {
        var counted = sampleRows().stream().filter(LedgerRow::isCounted).toList();

        assertThat(counted)
                .extracting(
                        row -> Objects.requireNonNull(row.reached())
                                .binding()
                                .terms()
                                .indicator(),
                        SampleOfficeTests::value,
                        LedgerRow::state)
                .contains(
                        tuple("invention-filings", 25, PromiseState.BEHIND),
                        tuple("utility-model-filings", 28, PromiseState.MET),
                        tuple("design-filings", 9, PromiseState.COUNTED),
                        tuple("marks-in-force", 6, PromiseState.COUNTED),
                        tuple("pct-applications-growth", 16, PromiseState.MET),
                        tuple("patent-intensive-share-of-gdp", 11, PromiseState.REPORTED),
                        tuple("cultivation-centers", 1, PromiseState.OVERDUE),
                        tuple("work-registrations", 0, PromiseState.OVERDUE),
                        tuple("above-scale-firms-certified", 100, PromiseState.MET),
                        tuple("training-person-times", 750, PromiseState.BEHIND));
        assertThat(sampleRows()).extracting(LedgerRow::state).contains(PromiseState.values());
        assertThat(counted)
                .filteredOn(row -> row.outlook().forecast() instanceof Forecast.Told)
                .as("with history enough for a forecast")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(rights.count(Filter.ALL.in(SampleFiles.CITY))).isEqualTo(169);
    }

    private static int value(LedgerRow row) {
        var reached = row.reached();
        return reached == null || reached.value() == null ? 0 : reached.value().intValue();
    }

    @Test
    void somePromisesWaitForACriterion() {
        assertThat(sampleRows())
                .filteredOn(row -> row.promise().kind() == PromiseKind.QUALITATIVE)
                .isNotEmpty()
                .allMatch(row -> row.state() == PromiseState.CRITERION_MISSING);
    }

    @Test
    void eightPeopleMaySignInAndTheOfficeIsMarkedAsASample() {
        for (var role : Role.values()) {
            assertThat(accounts.find(role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .hasValueSatisfying(viewer -> assertThat(viewer.roles()).containsExactly(role));
        }
        assertThat(store.isSample()).isTrue();
    }

    @Test
    void ledgerIsPrintedAsJson() {
        var lines = new JsonMapper().readTree(json.json(samplePlan(), TODAY));

        assertThat(lines.size()).isEqualTo(sampleRows().size());
        var first = lines.get(0);
        assertThat(List.of(
                        "id",
                        "plan",
                        "kind",
                        "words",
                        "title",
                        "owners",
                        "target",
                        "value",
                        "deadline",
                        "phase",
                        "state",
                        "reason",
                        "sentence"))
                .allMatch(first::has);
        assertThat(first.get("target").get("comparator").asString()).isEqualTo(">=");
        assertThat(json.lines(samplePlan(), TODAY, null).lines()).hasSize(lines.size());
    }

    private List<LedgerRow> sampleRows() {
        var plan = samplePlan();
        return ledger.rows(TODAY).stream()
                .filter(row -> row.promise().planId().equals(plan))
                .toList();
    }

    private UUID samplePlan() {
        return plans.list().stream()
                .filter(plan -> plan.newest().fileName().equals("plan.txt")
                        && plan.newest().uploadedBy().equals("coordinator"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
