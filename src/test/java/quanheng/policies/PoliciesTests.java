package quanheng.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.policies.Problem.Fault;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;

/// The sample office's library: its fund of 2013 and of 2024, and what tests add under ids of their own.
@OfficeTest
class PoliciesTests {
    private static final String ONE = "coordinator";
    private static final String OTHER = "leader";

    @Autowired
    private Policies policies;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Understanding understanding;

    @Autowired
    private JdbcClient database;

    /// What a firm that paid 600,000 yuan of interest on a pledge loan is refunded: a share of it, up to the cap.
    private BigDecimal refund(LocalDate day) {
        var rate = (Answer.Found) policies.parameter("pledge-interest-rate", day);
        var cap = (Answer.Found) policies.parameter("pledge-interest-cap", day);
        return new BigDecimal("600000")
                .multiply(rate.value())
                .movePointLeft(2)
                .min(cap.value())
                .stripTrailingZeros();
    }

    @Test
    void theSameClaimHasTwoLawfulResultsEachByItsVersion() {
        var early = LocalDate.of(2013, 9, 1);
        var late = LocalDate.of(2024, 9, 1);

        assertThat(refund(early)).isEqualByComparingTo("180000");
        assertThat(refund(late)).isEqualByComparingTo("300000");
        var before = (Answer.Found) policies.parameter("pledge-interest-rate", early);
        var after = (Answer.Found) policies.parameter("pledge-interest-rate", late);
        assertThat(before.instrument().number() + before.article()).isEqualTo("云府办〔2013〕18号（示例）第四条");
        assertThat(after.instrument().number() + after.article()).isEqualTo("云府办〔2024〕3号（示例）第四条");
        assertThat(after.unit()).isEqualTo(Parameter.Unit.PERCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "pledge-interest-rate,    2013-04-30, ,      before the first instrument",
        "pledge-interest-rate,    2013-05-01, 30,    its first day",
        "pledge-interest-rate,    2024-01-31, 30,    the last day of the old version",
        "pledge-interest-rate,    2024-02-01, 50,    the first day of the new one",
        "invention-grant-subsidy, 2020-12-31, 3000,  its last day",
        "invention-grant-subsidy, 2021-01-01, ,      ended though its instrument went on",
        "insurance-premium-rate,  2024-01-31, ,      not set by the old instrument",
        "insurance-premium-rate,  2026-11-22, 60,    still",
        "no-such-figure,          2026-11-22, ,      never set"
    })
    void aDayHasTheFigureThatWasInForce(String id, LocalDate day, @Nullable BigDecimal value, String reason) {
        switch (policies.parameter(id, day)) {
            case Answer.Found found -> assertThat(found.value()).as(reason).isEqualByComparingTo(value);
            case Answer.Missing missing -> assertThat(value).as(reason).isNull();
        }
    }

    @Test
    void theNationBarsMoneyForGrantsAndFilings() {
        var grant = wrong(figure("test-grant", "GRANT", "2024-03-01", ""));
        var filing = wrong(figure("test-filing", "APPLICATION", "2024-03-01", "2024-12-31"));

        assertThat(grant.fault()).isEqualTo(Fault.BARRED);
        assertThat(grant.detail()).contains("2025-01-01", "MON-11", "《");
        assertThat(filing.detail()).contains("2021-07-01", "MON-10");
        assertThat(amendments.propose(figure("test-grant", "GRANT", "2024-03-01", "2024-12-31"), ONE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aSecondPersonApproves() {
        var id = proposed(figure("test-second-person", "STANDARDS", "2024-03-01", ""));

        assertThatThrownBy(() -> amendments.approve(id, ONE)).isInstanceOf(NotAllowedException.class);
        assertThat(policies.parameter("test-second-person", LocalDate.of(2024, 3, 1)))
                .isInstanceOf(Answer.Missing.class);
        assertThat(amendments.approve(id, OTHER)).isInstanceOf(Outcome.Done.class);
        assertThat(policies.parameter("test-second-person", LocalDate.of(2024, 3, 1)))
                .isInstanceOf(Answer.Found.class);
        assertThatThrownBy(() -> amendments.approve(id, OTHER)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> database.sql("update policies.change set decided_by = proposed_by where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRefusedChangeHasNoEffect() {
        var id = proposed(figure("test-refused", "STANDARDS", "2024-03-01", ""));

        assertThatThrownBy(() -> amendments.refuse(id, " ", OTHER)).hasMessageContaining("reason");
        amendments.refuse(id, "没有依据", OTHER);

        assertThat(policies.versions("test-refused")).isEmpty();
        assertThat(amendments.find(id).orElseThrow().reason()).isEqualTo("没有依据");
    }

    @Test
    void aNewValueClosesTheOldOneFromItsDay() {
        approve(figure("test-closing", "STANDARDS", "2024-03-01", ""));
        approve(figure("test-closing", "STANDARDS", "2025-01-01", ""));

        assertThat(policies.versions("test-closing"))
                .extracting(ParameterVersion::lastOn)
                .containsExactly(LocalDate.of(2024, 12, 31), null);
        assertThat(wrong(figure("test-closing", "STANDARDS", "2024-06-01", "")).fault())
                .isEqualTo(Fault.OVERLAPS);
    }

    @Test
    void noDayHasTwoValuesWhateverIsWritten() {
        approve(figure("test-twice", "STANDARDS", "2024-03-01", ""));

        assertThatThrownBy(() -> database.sql("""
                        insert into policies.parameter_version
                            (parameter, value, instrument, article, from_on, change)
                        select parameter, 9, instrument, article, from_on + 30, change
                        from policies.parameter_version where parameter = 'test-twice'
                        """).update()).hasMessageContaining("no_day_has_two_values");
        assertThatThrownBy(() -> database.sql(
                                "update policies.parameter_version set value = 9 where parameter = 'test-twice'")
                        .update())
                .hasMessageContaining("can only be given an end");
    }

    @Test
    void twoProposalsForOneDayDoNotBothTakeEffect() {
        var first = proposed(figure("test-race", "STANDARDS", "2024-03-01", ""));
        var second = proposed(figure("test-race", "STANDARDS", "2024-03-01", ""));

        assertThat(amendments.approve(first, OTHER)).isInstanceOf(Outcome.Done.class);
        assertThat(amendments.approve(second, OTHER)).isInstanceOf(Outcome.Wrong.class);
        assertThat(amendments.find(second).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void allFaultsOfAFormAreToldAtOnce() {
        var understood = understanding.parameter(
                Map.of(
                        "parameter", "Bad Id",
                        "unit", "YUAN",
                        "purpose", "PLEDGE",
                        "value", "很多",
                        "instrument", "no-such",
                        "from", "昨天"),
                0);
        assertThat(understood.problems())
                .extracting(Problem::field, Problem::fault)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("value", Fault.BAD_VALUE),
                        org.assertj.core.groups.Tuple.tuple("from", Fault.NO_DAY));
    }

    @Test
    void readsArticlesByTheirLabels() {
        assertThat(understanding.articles("总则\n第一条　甲。\n乙。\n第十二条之一 丙。\n"))
                .containsExactly(new Article("第一条", "甲。\n乙。"), new Article("第十二条之一", "丙。"));
    }

    @Test
    void repealEndsWhatRestsOnAnInstrument() {
        approve(understanding.instrument(Map.of(
                "id", "test-repeal",
                "title", "试行办法（示例）",
                "issuer", "示例",
                "effectiveOn", "2024-01-01",
                "text", "第一条　示例。")));
        approve(understanding.parameter(
                Map.of(
                        "parameter", "test-repealed",
                        "nameZh", "示例",
                        "unit", "YUAN",
                        "purpose", "STANDARDS",
                        "value", "1",
                        "instrument", "test-repeal",
                        "article", "第一条",
                        "from", "2024-01-01"),
                0));
        approve(understanding.ending("test-repeal", Map.of("lastOn", "2025-06-30", "because", "清理文件")));

        assertThat(policies.parameter("test-repealed", LocalDate.of(2025, 6, 30)))
                .isInstanceOf(Answer.Found.class);
        assertThat(policies.parameter("test-repealed", LocalDate.of(2025, 7, 1)))
                .isInstanceOf(Answer.Missing.class);
    }

    private Change figure(String id, String purpose, String from, String lastOn) {
        var understood = understanding.parameter(
                Map.of(
                        "parameter", id,
                        "nameZh", "示例",
                        "unit", "YUAN",
                        "purpose", purpose,
                        "value", "1000",
                        "instrument", "yunlan-ip-fund-2024",
                        "article", "第四条",
                        "from", from,
                        "lastOn", lastOn),
                0);
        assertThat(understood.problems()).isEmpty();
        return java.util.Objects.requireNonNull(understood.change());
    }

    private long proposed(Change change) {
        return ((Outcome.Done) amendments.propose(change, ONE)).changes().getFirst();
    }

    private void approve(Change change) {
        assertThat(amendments.approve(proposed(change), OTHER)).isInstanceOf(Outcome.Done.class);
    }

    private void approve(Understanding.Understood understood) {
        assertThat(understood.problems()).isEmpty();
        approve(java.util.Objects.requireNonNull(understood.change()));
    }

    private Problem wrong(Change change) {
        return ((Outcome.Wrong) amendments.propose(change, ONE)).problems().getFirst();
    }

    @Test
    void listsWhatIsInForce() {
        assertThat(policies.instruments().stream()
                        .filter(each -> each.isInForce(LocalDate.of(2023, 1, 1)))
                        .map(Instrument::id))
                .containsExactly("yunlan-titles-2023", "yunlan-ip-fund-2013");
        assertThat(policies.successors("yunlan-ip-fund-2013"))
                .extracting(Instrument::id)
                .isEqualTo(List.of("yunlan-ip-fund-2024"));
    }
}
