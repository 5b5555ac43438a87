package quanheng.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Organizations;
import quanheng.sheets.Sheets;
import quanheng.shell.NotAllowedException;

/// Lines and payments: whose they are, what is refused, and what they add up to.
@EmptyOfficeTest
class BudgetsTests {
    @Autowired
    private Budgets budgets;

    @Autowired
    private LineSheets sheets;

    @Autowired
    private MoneyMeasure measure;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Sight sight;

    @Autowired
    private JdbcClient database;

    private String unit = "";
    private Viewer own = viewer(Role.UNIT_CONTACT, Set.of());
    private final Viewer office = viewer(Role.COORDINATOR, Set.of());
    private final Viewer other = viewer(Role.UNIT_CONTACT, Set.of(UUID.randomUUID()));

    private static Viewer viewer(Role role, Set<UUID> units) {
        return new Viewer(UUID.randomUUID(), "budgets-" + role.word(), role.word(), Set.of(role), units);
    }

    @BeforeEach
    void begin() {
        var of = organizations.resolve("示例局" + UUID.randomUUID(), "999998");
        unit = of.name();
        own = viewer(Role.UNIT_CONTACT, Set.of(of.id()));
    }

    private Map<String, String> row(String year, String use, String planned) {
        return Map.of("unit", unit, "year", year, "use", use, "source", "CITY", "name", "示例", "planned", planned);
    }

    private List<Problem> add(Viewer viewer, String year, String use, String planned) {
        return sight.as(viewer, () -> budgets.add(Map.of(0, row(year, use, planned)), viewer));
    }

    private BudgetLine line(int year) {
        return sight.as(own, () -> budgets.lines()).stream()
                .filter(each -> each.year() == year && each.unitName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
        2020, FILING_AID, -,      before the bar
        2021, FILING_AID, -,      the bar begins in the year; payments are judged by their day
        2022, FILING_AID, barred, MON-10
        2024, GRANT_AID,  -,      a share was still allowed
        2025, GRANT_AID,  barred, MON-11
        1999, TRAINING,   year,   no such year
        2025, DANCING,    choice, no such use
        """)
    void refusesWhatTheNationBarsAndWhatIsNoLine(String year, String use, String fault, String because) {
        assertThat(add(own, year, use, "100"))
                .as(because)
                .extracting(Problem::fault)
                .containsExactlyElementsOf(fault.equals("-") ? List.of() : List.of(fault));
    }

    @Test
    void paymentsOfABarredUseStopOnTheDayOfTheBar() {
        add(own, "2021", "FILING_AID", "100");

        assertThat(pay(own, line(2021), "2021-06-30", "40")).isEmpty();
        assertThat(pay(own, line(2021), "2021-07-01", "40"))
                .extracting(Problem::fault)
                .containsExactly("barred");
    }

    private List<Problem> pay(Viewer viewer, BudgetLine line, String day, String amount) {
        var typed = Map.of("paidOn", day, "amount", amount, "words", "示例");
        return sight.as(
                viewer, () -> budgets.pay(line.id(), typed, new Budgets.Proof("a.txt", new byte[] {1}), viewer));
    }

    @Test
    void aLineIsNotOverdrawnAndPaidInItsYear() {
        add(own, "2024", "TRAINING", "100");

        assertThat(pay(own, line(2024), "2024-03-01", "60.50")).isEmpty();
        assertThat(pay(own, line(2024), "2024-03-02", "60"))
                .extracting(Problem::fault)
                .containsExactly("overdrawn");
        assertThat(pay(own, line(2024), "2023-12-31", "1"))
                .extracting(Problem::fault)
                .containsExactly("day");
        assertThat(line(2024).left()).isEqualByComparingTo("39.50");
        assertThatThrownBy(() -> paidRaw("2024-03-02", "60")).hasStackTraceContaining("too much");
        assertThatThrownBy(() -> paidRaw("2023-03-02", "6")).hasStackTraceContaining("a payment of");
        assertThat(paidRaw("2024-03-02", "6")).as("the control").isEqualTo(1);
    }

    private int paidRaw(String day, String amount) {
        var line = line(2024).id();
        return sight.as(
                own,
                () -> database.sql("""
                        insert into budgets.payment
                        values (gen_random_uuid(), :line, :day::date, :amount::numeric, 'x', gen_random_uuid(), 'x', now())
                        """)
                        .param("line", line)
                        .param("day", day)
                        .param("amount", amount)
                        .update());
    }

    @Test
    void aUnitSeesItsOwnAndWhatIsPublished() {
        add(own, "2017", "TRAINING", "100");
        add(own, "2018", "TRAINING", "100");
        pay(own, line(2017), "2017-05-01", "10");
        assertThat(counted(own, "line")).isEqualTo(2);
        assertThat(counted(other, "line")).as("a stranger").isZero();
        assertThat(sight.asNobody(() -> count("line"))).as("nobody").isZero();
        assertThat(counted(office, "line")).as("the control").isEqualTo(2);

        sight.as(office, () -> {
            budgets.publish(2017, "x");
            return 0;
        });
        assertThat(counted(other, "line")).as("published").isEqualTo(1);
        assertThat(counted(other, "payment")).as("its documents are not").isZero();
        assertThat(counted(own, "payment")).isEqualTo(1);
        assertThatThrownBy(() -> pay(other, line(2017), "2017-06-01", "1")).isInstanceOf(NotAllowedException.class);
        assertThat(add(other, "2019", "TRAINING", "1"))
                .extracting(Problem::fault)
                .containsExactly("unit");
    }

    private int counted(Viewer viewer, String table) {
        return sight.as(viewer, () -> count(table));
    }

    private int count(String table) {
        return database.sql(
                        table.equals("line")
                                ? "select count(*) from budgets.line where unit_name = :unit"
                                : "select count(*) from budgets.payment p join budgets.line l on l.id = p.line where unit_name = :unit")
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"update budgets.line set planned = planned + 1", "delete from budgets.payment"})
    void linesAndPaymentsStay(String sql) {
        add(own, "2016", "TRAINING", "100");
        pay(own, line(2016), "2016-05-01", "10");

        assertThatThrownBy(() -> sight.as(office, () -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSheetIsReadWholeOrNotAtAllWithAllItsErrors() throws IOException {
        var wrong = sheet(List.of(
                cells(unit, 2026, "宣传培训", "市级", "甲", 100),
                cells("没有的单位", "26年", "跳舞", "市级", "", "很多"),
                cells(unit, 2026, "申请资助", "市级", "乙", 100)));
        assertThat(sight.as(own, () -> sheets.read(wrong, own)))
                .extracting(problem -> problem.row() + " " + problem.field() + " " + problem.fault())
                .containsExactly(
                        "3 unit unit", "3 year year", "3 use choice", "3 name name", "3 planned money", "4 use barred");
        assertThat(counted(own, "line")).isZero();

        var right = sheet(List.of(cells(unit, 2026, "Training", "City", "甲", 100.5)));
        assertThat(sight.as(own, () -> sheets.read(right, own))).isEmpty();
        assertThat(line(2026).planned()).isEqualByComparingTo("100.50");
        assertThat(sight.as(own, () -> sheets.read(right, own)))
                .extracting(Problem::fault)
                .containsExactly("twice");
        assertThat(sight.as(own, () -> sheets.read(new byte[] {1}, own)))
                .extracting(Problem::fault)
                .containsExactly("no-sheet");
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static byte[] sheet(List<List<@Nullable Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.write(out, "x", List.of("单位", "年度", "用途", "来源", "项目", "预算（元）"), rows.stream());
        return out.toByteArray();
    }

    @Test
    void measuresWhatIsPlannedAndPaid() {
        add(own, "2012", "ENFORCEMENT", "100");
        pay(own, line(2012), "2012-05-01", "30");
        var asked = new Selection(List.of(), "", new Span(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31)), null);

        assertThat(measure.count("planned", asked).value()).isEqualByComparingTo("100");
        assertThat(measure.count("paid", asked).value()).isEqualByComparingTo("30");
        var early = asked.over(new Span(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31)));
        assertThat(measure.count("paid", early).value())
                .as("no data is not nought")
                .isNull();
        assertThat(sight.as(other, () -> measure.records(asked, 0, 10))).isEmpty();
        assertThat(sight.as(own, () -> measure.records(asked, 0, 10))).hasSize(1);
    }
}
