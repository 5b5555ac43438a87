package quanheng.localplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.plans.Corrections;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.reading.Found;
import quanheng.reading.Header;
import quanheng.reading.Reason;

/// A pilot province of the leading class hands in its plan under the issued plan for strong provinces.
@EmptyOfficeTest
class StrongProvinceTests {
    private static final Path PLAN = Path.of("../shared/seeds/002_f20f1dcbce12ba17.txt");
    private static final String CHILD = """
            甲省智慧財產權強省建設試點工作實施方案（2016—2020年）

            甲省人民政府
            2016年3月1日

            一、重點任務
            1.構建智慧財產權驅動型創新生態體系。到2020年底，建成示範園區5個。
            2.培育發展智慧財產權密集型產業。到2020年底，培育密集型產業集聚區3個。
            """;

    @Autowired
    private LocalPlanScript script;

    @Autowired
    private Plans plans;

    @Autowired
    private Corrections corrections;

    @Autowired
    private UnitClasses classes;

    @Autowired
    private Clock clock;

    /// The portal's print names no issuer: a person adds it.
    private UUID confirm() throws IOException {
        var draft = script.draft(Files.readString(PLAN));
        var read = plans.version(draft.version());
        var header = read.header();
        var issuer = new Found<>("國家智慧財產權局", null, new Reason("person", List.of()));
        corrections.head(
                read.id(),
                read.revision(),
                new Header(
                        header.title(), header.number(), issuer, header.issuedOn(), header.period(), header.region()),
                "coordinator");
        var version = plans.version(draft.version());
        plans.confirm(version.id(), version.revision(), true, "coordinator");
        return version.planId();
    }

    @Test
    void aLeadingProvinceIsToldWhichOfItsClassesDutiesItsPlanLacks() throws IOException {
        assumeThat(PLAN).as("skipped: the issued plans are not at hand").exists();
        var parent = confirm();
        var unit = script.unit("甲省人民政府" + UUID.randomUUID(), LocalPlanScript.region());
        var wish = new UnitClasses.Wish(UnitClass.Kind.LEADING, LocalDate.now(clock), "示例");
        script.sight.as(LocalPlanScript.OFFICE, () -> classes.set(LocalPlanScript.OFFICE, unit, wish));
        var number = LocalPlanScript.number(script.submit(LocalPlanScript.OFFICE, parent, unit, CHILD));

        var duties = script.sheet(number).gaps().stream()
                .filter(gap -> gap.promise().duty() != null)
                .toList();

        assertThat(duties)
                .as("the five of 二（一）, none of other classes")
                .hasSize(5)
                .allMatch(gap -> gap.named().contains("引領型"));
        assertThat(duties.stream().filter(gap -> gap.clause() != null))
                .extracting(gap -> gap.promise().title())
                .as("proposed by likeness of words")
                .contains("構建智慧財產權驅動型創新生態體系", "培育發展智慧財產權密集型產業");
        assertThat(duties.stream().filter(gap -> gap.clause() == null).map(ReviewSheet.Gap::promise))
                .extracting(Promise::title)
                .contains("提升區域智慧財產權國際競爭力");
    }
}
