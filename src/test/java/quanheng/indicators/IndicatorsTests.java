package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.indicators.Indicators.Ask;

/// Indicators over patents and marks of two counties no other test has.
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsTests {
    private static final String CITY = "451200";
    private static final String COUNTY = "451221";
    private static final String OTHER_COUNTY = "451222";

    @Autowired
    Indicators indicators;

    @Autowired
    Definitions definitions;

    @Autowired
    Phrases phrases;

    @Autowired
    Imports imports;

    @BeforeAll
    void importsPatents() {
        load("""
                申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日,战新产业代码,同族国家,质押融资额万元,获奖
                201010000101.0,十年釉,发明专利,2010-03-15,2013-09-04,河池市甲厂,451221,有效,,,,,
                201810000102.1,海外釉,发明专利,2018-03-15,2020-09-04,河池市甲厂,451221,有效,,,US,,
                201810000103.6,质押釉,发明专利,2018-03-16,2020-09-04,河池市乙厂,451222,有效,,,,500,
                201810000104.0,素釉,发明专利,2018-03-19,2020-09-04,河池市乙厂,451222,有效,,,,,
                """);
    }

    @ParameterizedTest(name = "{0} on {1} by version {2} → {3}: {4}")
    @CsvSource(textBlock = """
        patents-in-force,             2020-03-14, 1, 1, three were granted later
        patents-in-force,             2020-09-04, 1, 4, on the day of the grant it is in force
        high-value-patents,           2020-03-14, 1, 0, its tenth year is full a day later
        high-value-patents,           2020-03-15, 1, 1, on the anniversary ten years are full
        high-value-patents,           2021-12-31, 1, 3, ten years and a family abroad and a pledge
        high-value-patents,           2021-12-31, 2, 2, a pledge alone no longer counts
        invention-grants,             2020-12-31, 1, 3, granted within the year
        """)
    void areObservedOnADayByAVersion(String id, LocalDate day, int version, long expected, String because) {
        var definition = definitions.find(id, version).orElseThrow();
        var ask = Ask.of(CITY, day);
        var seen = indicators.observe(definition, ask);

        assertThat(seen.value()).as(because).isEqualByComparingTo(BigDecimal.valueOf(expected));
        assertThat(indicators.records(definition, ask, 0, 100)).as(because).hasSize((int) expected);
        assertThat(Stream.of(COUNTY, OTHER_COUNTY)
                        .mapToLong(county -> indicators
                                .observe(definition, Ask.of(county, day))
                                .records())
                        .sum())
                .as("the counties add up to the city")
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1} is counted: {2}, for {3}")
    @CsvSource(textBlock = """
        201010000101.0, 2020-03-14, false, 到 2020-03-15 满
        201010000101.0, 2020-03-15, true,  到 2020-03-15 满
        201810000102.1, 2021-12-31, true,  有海外同族
        201810000103.6, 2021-12-31, true,  来源写有质押金额
        201810000104.0, 2021-12-31, false, 没有质押登记
        201810000102.1, 2019-12-31, false, 有效
        """)
    void explainARecordByTheCriteriaTheyCountBy(String number, LocalDate day, boolean counted, String says) {
        var definition = definitions.find("high-value-patents", 1).orElseThrow();

        var explanation =
                indicators.explain(definition, Ask.of(CITY, day), number).orElseThrow();

        assertThat(explanation.isCounted()).isEqualTo(counted);
        assertThat(said(explanation)).contains(says);
    }

    @Test
    void countWhatTheyExplain() {
        var definition = definitions.find("high-value-patents", 1).orElseThrow();
        for (var year = 2013; year <= 2032; year++) {
            var ask = Ask.of(CITY, LocalDate.of(year, 3, 15));
            var explained = Stream.of("201010000101.0", "201810000102.1", "201810000103.6", "201810000104.0")
                    .filter(number -> indicators
                            .explain(definition, ask, number)
                            .orElseThrow()
                            .isCounted())
                    .sorted()
                    .toList();
            assertThat(indicators.records(definition, ask, 0, 9))
                    .extracting(CountedRecord::number)
                    .as(ask.toString())
                    .containsExactlyInAnyOrderElementsOf(explained);
        }
    }

    @Test
    void countARightOfTwoCountiesOnceInTheCity() {
        load("""
                申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日
                201910000201.4,共有釉,发明专利,2019-03-15,2021-09-03,南丹县丁厂;天峨县戊厂,451022,有效,
                """);
        var day = LocalDate.of(2022, 12, 31);
        var definition = definitions.find("patents-in-force", 1).orElseThrow();

        assertThat(indicators.observe(definition, Ask.of("451022", day)).records())
                .isEqualTo(1);
        assertThat(indicators.observe(definition, Ask.of("451024", day)).records())
                .as("placed where the first applicant is")
                .isZero();
        assertThat(indicators
                        .explain(definition, Ask.of("451024", day), "201910000201.4")
                        .orElseThrow()
                        .isCounted())
                .isFalse();
    }

    @Test
    void tellGrowthByTheMethodTheyName() {
        var rows = new StringBuilder("注册号,国际分类,商标名称,申请日期,注册公告日期,申请人名称,地区代码,商标状态\n");
        var number = 61_000_000;
        var years = new int[] {100, 120, 115, 126};
        for (var year = 0; year < years.length; year++) {
            var filed = 2010 + year;
            for (var each : IntStream.range(0, years[year]).toArray()) {
                rows.append("%d,%d,标%d,%d-05-06,,河池市丙厂,451223,申请中\n".formatted(number++, 1 + each % 45, each, filed));
            }
        }
        load(rows.toString());
        var ask = new Ask("451223", LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31), null);

        var mean = indicators.observe("mark-filings-growth", ask);
        var compound = indicators.observe("mark-filings-growth-compound", ask);

        assertThat(rounded(mean)).as("20 %, -4.17 % and 9.57 %").isEqualByComparingTo("8.47");
        assertThat(rounded(compound)).isEqualByComparingTo("8.01");
        assertThat(phrases.words(mean.notes(), Locale.ENGLISH)).contains("2010: 100", "2013: 126");
    }

    private static BigDecimal rounded(Observation seen) {
        var value = seen.value();
        return value == null ? BigDecimal.valueOf(-1) : value.setScale(2, RoundingMode.HALF_UP);
    }

    private String said(Explanation explanation) {
        var said = new StringBuilder();
        explanation.grounds().forEach(ground -> say(ground, said));
        return said.toString();
    }

    private void say(Explanation.Ground ground, StringBuilder said) {
        said.append(phrases.words(ground.criterion(), Locale.SIMPLIFIED_CHINESE))
                .append("：")
                .append(phrases.words(ground.because(), Locale.SIMPLIFIED_CHINESE))
                .append('\n');
        ground.parts().forEach(part -> say(part, said));
    }

    private void load(String table) {
        var batch = Importing.run(imports, "rights.csv", table.getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS);
        assertThat(batch.totals().refused()).isZero();
    }
}
