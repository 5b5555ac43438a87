package quanheng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
import quanheng.indicators.Phrases;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.shell.ChangedMeanwhileException;

/// What is told by one and approved by another counts; each test tells of a region of its own.
@OfficeTest
class ReportsTests {
    private static final String CONTACT = "unit-contact";
    private static final String COORDINATOR = "coordinator";
    private static final Paper PAPER = new Paper("表.txt", "示例".getBytes(StandardCharsets.UTF_8));

    @Autowired
    private Reports reports;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Phrases phrases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void countOnlyOnceSomebodyElseApproved() {
        var id = told("own-brand-export-share", "440703", "2025-01-01/2025-12-31", "18.5");
        assertThat(value("own-brand-export-share", "440703", "2025-12-31")).isNull();

        assertThatThrownBy(() -> reports.approve(id, CONTACT)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(value("own-brand-export-share", "440703", "2025-12-31")).isNull();
        reports.approve(id, COORDINATOR);

        assertThat(value("own-brand-export-share", "440703", "2025-12-31")).isEqualByComparingTo("18.5");
        assertThat(value("own-brand-export-share", "440703", "2025-12-30"))
                .as("the year was not over")
                .isNull();
        assertThatThrownBy(() -> reports.approve(id, "data-clerk"))
                .as("it is decided once")
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void standInTheDatabaseAsTheyWereTold() {
        var id = told("own-brand-export-share", "440704", "2025-01-01/2025-12-31", "1");

        assertThatThrownBy(() -> database.sql("update statistics.report set value = 2 where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        database.sql("""
                                insert into statistics.act (report_id, reported_by, kind, reason, done_by, done_at)
                                values (:id, :by, 'APPROVED', '', :by, now())
                                """).param("id", id).param("by", CONTACT).update())
                .as("not even by hand does somebody approve his own")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void areKnownAsTheyWereKnownThen() {
        approved("own-ip-share-of-output", "440703", "2025-01-01/2025-12-31", "31");
        var before = clock.instant();
        var corrected = approved("own-ip-share-of-output", "440703", "2025-01-01/2025-12-31", "28.4");
        var after = clock.instant();
        reports.withdraw(corrected, "the bulletin was withdrawn", COORDINATOR);

        assertThat(value("own-ip-share-of-output", "440703", "2026-01-31", before))
                .isEqualByComparingTo("31");
        assertThat(value("own-ip-share-of-output", "440703", "2026-01-31", after))
                .isEqualByComparingTo("28.4");
        assertThat(value("own-ip-share-of-output", "440703", "2026-01-31"))
                .as("what was withdrawn leaves the earlier figure standing")
                .isEqualByComparingTo("31");
        assertThat(reports.history(reports.find(corrected).orElseThrow()))
                .extracting(Report::state)
                .containsExactly(Report.State.WITHDRAWN, Report.State.APPROVED);
    }

    @Test
    void restateTheShareByAnotherEditionOfTheCatalogue() {
        var old = told("ip-intensive-share-of-gdp", "440703", "2024-01-01/2024-12-31", "12.1", "2019");
        var other = told("ip-intensive-share-of-gdp", "440703", "2024-01-01/2024-12-31", "11.3", "2025");
        reports.approve(old, COORDINATOR);
        reports.approve(other, COORDINATOR);

        var newest = indicators.observe("ip-intensive-share-of-gdp", Ask.of("440703", LocalDate.of(2025, 6, 30)));
        assertThat(newest.value()).isEqualByComparingTo("11.3");
        assertThat(newest.notes().stream().map(note -> phrases.words(note, Locale.SIMPLIFIED_CHINESE)))
                .contains("产业目录版本：2025；另有按 2019 算的数");
        assertThat(stock("ip-intensive-share-of-gdp", "440703", "2019")).isEqualByComparingTo("12.1");
        assertThat(stock("ip-intensive-share-of-gdp", "440703", "2025")).isEqualByComparingTo("11.3");
        assertThat(stock("ip-intensive-share-of-gdp", "440703", "2012"))
                .as("nobody told it by that edition")
                .isNull();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            440705 | 10 | 40 | 45 | 10 carried over, 40 new, 45 closed | 90
            440781 | 10 | 40 | 0  | none closed is 0, for cases were told | 0
            440783 | -  | 40 | 45 | without the cases carried over there is no rate | -
            """)
    void tellTheClosureRate(
            String region, BigDecimal carried, int accepted, int closed, String reason, BigDecimal rate) {
        if (carried != null) {
            approved("cases-pending", region, "2024-01-01/2024-12-31", carried.toPlainString());
        }
        for (var number = 1; number <= accepted; number++) {
            happened("case-accepted", region, "2025-02-01", "1", "(2025) " + number);
        }
        for (var number = 1; number <= closed; number++) {
            happened(number % 9 == 0 ? "case-closed-late" : "case-closed", region, "2025-11-03", "1", "c" + number);
        }

        var observed = indicators.observe("case-closure-rate", Ask.of(region, LocalDate.of(2025, 12, 31)));
        assertThat(
                        observed.rounded() == null
                                ? null
                                : observed.rounded().stripTrailingZeros().toPlainString())
                .as(reason)
                .isEqualTo(rate == null ? null : rate.toPlainString());
    }

    @Test
    void countReopenedCasesAsTheDefinitionSays() {
        approved("cases-pending", "440784", "2024-01-01/2024-12-31", "0");
        for (var number : List.of("甲", "乙", "丙", "丁")) {
            happened("case-accepted", "440784", "2025-03-01", "1", number);
        }
        happened("case-accepted", "440784", "2025-09-01", "1", "甲");
        for (var number : List.of("甲", "乙")) {
            happened("case-closed", "440784", "2025-06-01", "1", number);
        }
        happened("case-closed", "440784", "2025-12-01", "1", "甲");
        var ask = Ask.of("440784", LocalDate.of(2025, 12, 31));

        assertThat(indicators.observe("case-closure-rate", ask).value())
                .as("3 of 5, the case taken up again twice")
                .isEqualByComparingTo("60");
        assertThat(indicators.observe("case-closure-rate-by-case", ask).value())
                .as("2 of 4, each number once")
                .isEqualByComparingTo("50");
    }

    @Test
    void tellPersonTimesFromPersons() {
        for (var day : List.of("2025-03-01", "2025-06-01", "2025-10-31")) {
            happened("training-attendance", "440785", day, "1", "林某（甲公司）");
        }
        happened("training-attendance", "440785", "2025-06-01", "1", "何某");
        var bulk = happened("training", "440785", "2025-10-30", "2096", "周年宣讲");
        var ask = Ask.of("440785", LocalDate.of(2025, 11, 1));

        var times = indicators.observe("training-person-times", ask);
        assertThat(times.value()).as("2,100 by 1 November").isEqualByComparingTo("2100");
        assertThat(times.records()).isEqualTo(5);
        assertThat(indicators.records(times.definition(), ask, 0, 100))
                .extracting(record -> record.number())
                .hasSize(5)
                .contains(Long.toString(bulk));
        var persons = indicators.observe("training-persons", ask);
        assertThat(persons.value()).as("whoever came three times is one").isEqualByComparingTo("2");
        assertThat(indicators
                        .observe("training-person-times", Ask.of("440785", LocalDate.of(2025, 10, 30)))
                        .value())
                .as("the last day is not counted yet")
                .isEqualByComparingTo("2099");
        assertThat(indicators
                        .observe("training-person-times", Ask.of("440785", LocalDate.of(2026, 3, 1)))
                        .value())
                .as("a new year begins at 0")
                .isEqualByComparingTo("0");
        assertThat(indicators
                        .observe("campaigns", Ask.of("441900", LocalDate.of(1990, 3, 1)))
                        .value())
                .as("0 or no data, never guessed: campaigns were told of elsewhere")
                .matches(value -> value == null || value.signum() == 0);
    }

    @Test
    void sayWhyOneIsNotCounted() {
        var id = told("campaign", "440703", "2025-05-01", "1", "剑网行动");
        var count = new Selection(
                List.of(Criterion.is("kind", "campaign")),
                "440704",
                new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                null);
        var found = indicators
                .measure("statistics.happenings")
                .explain(count, Long.toString(id))
                .orElseThrow();

        assertThat(found.isCounted()).isFalse();
        assertThat(found.grounds().stream().filter(ground -> !ground.holds()).map(this::words))
                .containsExactly("地区属于 440704: 地区 440703", "经他人审核通过，没有撤回: 还没有审核");
    }

    private String words(Explanation.Ground ground) {
        return phrases.words(ground.criterion(), Locale.SIMPLIFIED_CHINESE) + ": "
                + phrases.words(ground.because(), Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
            no-such | 440703 | 2025-01-01 | 2025-12-31 | 1 | series UNKNOWN_SERIES | a series nobody knows
            copyright-contribution | 没有的地方 | 2025-01-01 | 2025-12-31 | 1 | region UNKNOWN_REGION | a place that is none
            copyright-contribution | 440703 | 2025-12-31 | 2025-01-01 | 1 | lastOn BACKWARDS | the wrong way round
            copyright-contribution | 440703 | 2025-02-30 | 2025-12-31 | 1 | firstOn NO_DAY | no such day
            copyright-contribution | 440703 | 2025-01-01 | 2199-12-31 | 1 | lastOn FUTURE | a period that is not over
            copyright-contribution | 440703 | 2025-01-01 | 2025-12-31 | 约三成 | value NO_NUMBER | words where a number belongs
            no-such | 没有 | x | y | z | series UNKNOWN_SERIES, region UNKNOWN_REGION, firstOn NO_DAY, value NO_NUMBER | all that is wrong at once
            campaign | 440703 | 2025-01-01 | 2025-01-01 | 0 | subject NO_SUBJECT, value NOT_POSITIVE | what happened has a subject and counts
            """)
    void refuseWhatCannotBeMeant(
            String series, String region, String from, String to, String value, String wrong, String reason) {
        var outcome = reports.keep(List.of(new Typed(0, series, region, from, to, value, "", "", "")), PAPER, CONTACT);

        assertThat(outcome)
                .as(reason)
                .isInstanceOfSatisfying(
                        Outcome.Wrong.class,
                        refused -> assertThat(refused.problems().stream()
                                        .map(problem -> problem.field() + " " + problem.fault())
                                        .collect(Collectors.joining(", ")))
                                .isEqualTo(wrong));
    }

    private long told(String series, String region, String days, String value, String... more) {
        var cells = days.split("/");
        var subject = cells.length == 1 ? more[0] : "";
        var catalogue = cells.length == 2 && more.length > 0 ? more[0] : "";
        var typed = new Typed(0, series, region, cells[0], cells[cells.length - 1], value, subject, catalogue, "");
        return switch (reports.keep(List.of(typed), PAPER, CONTACT)) {
            case Outcome.Kept(var ids) -> ids.getFirst();
            case Outcome.Wrong wrong -> throw new AssertionError(wrong + Arrays.toString(more));
        };
    }

    private long approved(String series, String region, String days, String value) {
        var id = told(series, region, days, value);
        reports.approve(id, COORDINATOR);
        return id;
    }

    private long happened(String kind, String region, String day, String value, String subject) {
        var id = told(kind, region, day, value, subject);
        reports.approve(id, COORDINATOR);
        return id;
    }

    private @Nullable BigDecimal value(String indicator, String region, String day) {
        return value(indicator, region, day, null);
    }

    private @Nullable BigDecimal value(String indicator, String region, String day, @Nullable Instant knownAt) {
        return indicators
                .observe(indicator, new Ask(region, null, LocalDate.parse(day), knownAt))
                .value();
    }

    private @Nullable BigDecimal stock(String series, String region, String catalogue) {
        var where = List.<Criterion>of(Criterion.is("series", series), Criterion.is("catalogue", catalogue));
        return indicators
                .measure("statistics.figures")
                .count("value", new Selection(where, region, Span.on(LocalDate.of(2025, 6, 30)), null))
                .value();
    }
}
