package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import quanheng.EmptyOfficeTest;
import quanheng.imports.Batch;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.indicators.Criterion;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
import quanheng.indicators.Phrases;
import quanheng.law.Evidence;

/// The real slices of patents in the registers of an office of their own, counted by indicators and again from the
/// rows.
@EmptyOfficeTest
@TestPropertySource(properties = "quanheng.feeds.look-every=1h")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisteredSliceTests {
    private static final List<String> SLICES =
            List.of("cn_patents/slice_jiangmen.csv", "cn_patents/dev_slice_2pct.csv");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Autowired
    Imports imports;

    @Autowired
    ReferenceLoading loading;

    @Autowired
    Indicators indicators;

    @Autowired
    Definitions definitions;

    @Autowired
    Phrases phrases;

    private final List<RealFile.Row> rows = new ArrayList<>();

    @BeforeAll
    void importsBothSlices() throws IOException {
        load(Kind.TECHNOLOGY_FIELDS, "wipo_ipc35/ipc_technology.csv");
        load(Kind.STRATEGIC_INDUSTRIES, "sei_ipc_concordance/sei_ipc_rules_2021.csv");
        load(Kind.POPULATIONS, "population/jiangmen_census.csv");
        for (var slice : SLICES) {
            rows.addAll(RealFile.rows(slice));
            var bytes = Files.readAllBytes(Path.of("../shared/data").resolve(slice));
            var batch = Importing.run(imports, "slice.csv", bytes, Mode.GOOD_ROWS);
            assertThat(batch.state()).isEqualTo(Batch.State.DONE);
            assertThat(batch.totals().refused()).isZero();
        }
    }

    @Test
    void areCountedByFieldAsTheRowsAre() throws IOException {
        var fields = new TreeMap<Pattern, String>((one, other) -> one.pattern().compareTo(other.pattern()));
        for (var row : RealFile.rows("wipo_ipc35/ipc_technology.csv")) {
            fields.put(
                    Pattern.compile(row.get("IPC_code").replace(" ", "").replace("%", ".*")), row.get("Field_number"));
        }
        var expected = new TreeMap<String, Long>();
        for (var row : rows) {
            fields.entrySet().stream()
                    .filter(field -> field.getKey().matcher(row.get("ipc_main")).matches())
                    .findFirst()
                    .ifPresent(field -> expected.merge(field.getValue(), 1L, Long::sum));
        }

        assertThat(indicators.observe(filings(), ever()).records()).isEqualTo(rows.size());
        assertThat(indicators.byTable(filings(), ever(), Kind.TECHNOLOGY_FIELDS))
                .isEqualTo(expected)
                .hasSizeGreaterThan(30);
    }

    @Test
    void areCountedByStrategicIndustryAsTheRowsAre() throws IOException {
        var rules = RealFile.rows("sei_ipc_concordance/sei_ipc_rules_2021.csv").stream()
                .map(RealSliceTests.NaiveRule::new)
                .filter(rule -> !rule.code().endsWith("?"))
                .toList();
        var expected = new TreeMap<String, Long>();
        for (var row : rows) {
            rules.stream()
                    .filter(rule -> rule.means(row.get("ipc_main")))
                    .map(RealSliceTests.NaiveRule::code)
                    .distinct()
                    .forEach(code -> expected.merge(code, 1L, Long::sum));
        }

        assertThat(indicators.byTable(filings(), ever(), Kind.STRATEGIC_INDUSTRIES))
                .isEqualTo(expected)
                .hasSizeGreaterThan(9);
    }

    @Test
    void giveAFigureForEach10000PeopleWithItsBasePrinted() {
        var day = LocalDate.of(2016, 12, 31);
        var seen = indicators.observe(patentsPer10000(), Ask.of("440700", day));
        var expected = rows.stream()
                .filter(row -> row.get("applicant_region_code").startsWith("4407"))
                .filter(row -> row.get("patent_type").equals("实用新型"))
                .filter(row -> !LocalDate.parse(row.get("publication_date")).isAfter(day))
                .filter(row -> Integer.parseInt(row.get("application_year")) > 2006)
                .count();

        assertThat(seen.numerator()).isEqualByComparingTo(BigDecimal.valueOf(expected));
        assertThat(seen.denominator()).isEqualByComparingTo("4448900");
        assertThat(seen.value())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(expected * 10_000).divide(new BigDecimal("4448900"), MathContext.DECIMAL64));
        assertThat(phrases.words(seen.notes(), Locale.SIMPLIFIED_CHINESE)).contains("常住人口", "2010-11-01", "4448900");
        assertThat(seen.rounded())
                .isNotNull()
                .satisfies(value -> assertThat(value.scale()).isEqualTo(2));
    }

    @Test
    void haveNoFigureWhereNoPopulationIsKnown() {
        var seen = indicators.observe(patentsPer10000(), Ask.of("440100", DAY));

        assertThat(seen.value()).as("no data is not 0").isNull();
        assertThat(phrases.words(seen.notes(), Locale.ENGLISH)).contains("no population of 440100");
    }

    private Definition filings() {
        return definitions.find("patent-filings", 1).orElseThrow();
    }

    private static Ask ever() {
        return new Ask("", LocalDate.of(1985, 1, 1), DAY, null);
    }

    private static Definition patentsPer10000() {
        var patents = new Formula.Count(
                "registers.rights",
                "records",
                List.of(Criterion.is("category", "INVENTION", "UTILITY_MODEL", "DESIGN"), Criterion.is("in-force")));
        var people = new Formula.Count("reference.population", "people", List.of());
        return new Definition(
                "patents-per-10000",
                1,
                Map.of("zh", "每万人口有效专利"),
                Map.of(),
                null,
                null,
                new Formula.Share(patents, people, BigDecimal.valueOf(10_000)),
                Definition.Window.EVER,
                "件/万人",
                Definition.Better.MORE,
                2,
                "",
                Evidence.UNVERIFIED,
                List.of());
    }

    private void load(Kind kind, String file) throws IOException {
        var order = new Order(kind, "real", LocalDate.of(2000, 1, 1), null, List.of(RealFile.paper(file)), false);
        assertThat(loading.load(order, "data-clerk")).isInstanceOf(Loading.Loaded.class);
    }
}
