package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.law.Rules;
import quanheng.plans.Confirmation;
import quanheng.plans.Corrections;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.reading.Found;
import quanheng.reading.Header;
import quanheng.reading.Reason;

/// What plans in force say about places, beside what the rules say.
@EmptyOfficeTest
class SaidPlacesTests {
    private static final Path STRONG = Path.of("../shared/seeds/002_f20f1dcbce12ba17.txt");
    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);

    @Autowired
    private SaidPlaces places;

    @Autowired
    private Ladder ladder;

    @Autowired
    private Plans plans;

    @Autowired
    private Corrections corrections;

    /// Puts a plan in force whose issuer a person had to name.
    private UUID confirmed(String name, String text) {
        var file = UploadedPlan.file(name, text.getBytes(StandardCharsets.UTF_8));
        if (!(plans.upload(file, null, "coordinator") instanceof Intake.Read(var plan, var id, var unread))) {
            throw new IllegalStateException("the plan is refused");
        }
        var version = plans.version(id);
        var head = version.header();
        var issuer = new Found<>("示例知识产权局", null, Reason.of("typed"));
        corrections.head(
                id,
                version.revision(),
                new Header(head.title(), head.number(), issuer, head.issuedOn(), head.period(), head.region()),
                "coordinator");
        assertThat(plans.confirm(id, plans.version(id).revision(), true, "coordinator"))
                .isInstanceOf(Confirmation.InForce.class);
        return plan;
    }

    private List<SaidPlaces.Said> said(UUID plan, LocalDate day) {
        return places.on(day).stream()
                .filter(each -> each.planId().equals(plan))
                .toList();
    }

    @Test
    void thePlanOfTheStrongProvincesSaysWhatTheRulesSay() throws IOException {
        assumeThat(STRONG).as("skipped: the issued plans are not at hand").exists();
        var said = said(confirmed("strong.txt", Files.readString(STRONG)), DAY);

        assertThat(said)
                .extracting(SaidPlaces.Said::title, SaidPlaces.Said::type, SaidPlaces.Said::places)
                .containsExactly(
                        Tuple.tuple("pilot-province", "LEADING", 5),
                        Tuple.tuple("pilot-province", "SUPPORTING", 7),
                        Tuple.tuple("pilot-province", "SPECIAL", 6));
        assertThat(said)
                .allSatisfy(each -> assertThat(Rules.named("LAD-01"))
                        .as("the rows of the ladder for " + each.type())
                        .filteredOn(rule -> rule.scope().equals(each.type()))
                        .isNotEmpty()
                        .allMatch(rule -> rule.term().count() == each.places()));
        assertThat(ladder.caps(DAY))
                .allSatisfy(cap -> assertThat(said.stream().filter(each -> each.isOn(cap)))
                        .singleElement()
                        .matches(each -> each.agrees(cap)));
        assertThat(said.getFirst().labels()).isEqualTo("三、(一)1.");
        assertThat(said.getFirst().address())
                .endsWith("#clause-" + said.getFirst().clause());
    }

    @Test
    void aPlanThatSaysOtherwiseIsToldApart() {
        var text = """
            示例强省建设实施方案（2017—2019年）

            一、实施步骤
            （一）选择试点。引领型知识产权强省建设试点省不超过4个，示范镇不超过9个。
            （二）组织实施。到2019年底，有效发明专利拥有量达到500件。
            """;
        var said = said(confirmed("differs.txt", text), DAY);
        var cap = ladder.caps(DAY).stream()
                .filter(each -> each.type().equals("LEADING"))
                .findFirst()
                .orElseThrow();

        assertThat(said).singleElement().matches(each -> each.isOn(cap) && !each.agrees(cap));
        assertThat(said(said.getFirst().planId(), LocalDate.of(2021, 1, 1)))
                .as("the plan is over")
                .isEmpty();
        assertThat(ladder.name("type", said.getFirst().type(), Locale.ENGLISH)).isEqualTo("Leading");
    }
}
