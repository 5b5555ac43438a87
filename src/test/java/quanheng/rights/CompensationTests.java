package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationTests {
    @ParameterizedTest(name = "filed {0}, requested {1}, granted {2}, less {3} and {4}: {5} days because {6}")
    @CsvSource(textBlock = """
        2016-05-10, 2018-01-15, 2021-09-07, 0,  0,   235, three years after the request are later than four after filing
        2016-05-10, 2018-01-15, 2021-09-07, 30, 60,  145, delays are deducted
        2016-05-10, 2016-05-10, 2021-09-07, 0,  0,   485, four years after filing are later
        2016-05-10, 2018-01-15, 2021-09-07, 30, 300, 0,   never less than none
        2019-05-10, 2019-05-10, 2021-09-07, 0,  0,   0,   granted in time
        2012-05-10, 2013-05-10, 2021-05-31, 0,  0,   0,   granted before 1 June 2021
        2016-02-29, 2016-02-29, 2021-06-01, 0,  0,   458, four years after a leap day is a leap day
        """)
    void compensatesALateGrant(
            LocalDate filedOn,
            LocalDate requestedOn,
            LocalDate grantedOn,
            int reasonable,
            int byApplicant,
            int days,
            String because) {
        var delay = new GrantDelay(filedOn, requestedOn, grantedOn, reasonable, byApplicant, false);

        assertThat(delay.compensation().days()).as(because).isEqualTo(days);
    }

    @Test
    void saysHowItReckons() {
        var compensation = new GrantDelay(
                        LocalDate.of(2016, 5, 10), LocalDate.of(2018, 1, 15), LocalDate.of(2021, 9, 7), 30, 60, false)
                .compensation();

        assertThat(compensation.requestBy()).isEqualTo("2021-12-07");
        assertThat(Words.chinese(compensation.steps()))
                .containsExactly(
                        "申请日2016-05-10，满四年为2020-05-10",
                        "实质审查请求日2018-01-15，满三年为2021-01-15",
                        "自较后的2021-01-15至授权公告日2021-09-07，共235天",
                        "减去合理延迟30天和申请人引起的延迟60天",
                        "应予补偿145天");
    }

    @Test
    void compensatesNoneWithATwin() {
        var compensation = new GrantDelay(
                        LocalDate.of(2016, 5, 10), LocalDate.of(2018, 1, 15), LocalDate.of(2021, 9, 7), 0, 0, true)
                .compensation();

        assertThat(compensation.days()).isZero();
        assertThat(compensation.requestBy()).isNull();
        assertThat(compensation.steps()).extracting(Reason::key).isEqualTo(List.of("rights.reason.delay.twin"));
    }

    @ParameterizedTest(name = "filed {0}, approved {1}, term over {2}: {3} days because {4}")
    @CsvSource(textBlock = """
        2012-01-20, 2021-07-01, 2032-01-20, 1258, fourteen years after the approval come first
        2010-01-20, 2022-06-30, 2030-01-20, 1826, five years at most
        2014-01-20, 2021-07-01, 2034-01-20, 527,  fourteen years after the approval come first
        2018-01-20, 2022-06-30, 2038-01-20, 0,    approved within five years
        2018-01-20, 2023-06-30, 2038-01-20, 0,    fourteen years end before the term
        2010-01-20, 2021-05-31, 2030-01-20, 0,    approved before 1 June 2021
        """)
    void compensatesADrugsApproval(
            LocalDate filedOn, LocalDate approvedOn, LocalDate termEndedOn, int days, String because) {
        var approval = new DrugApproval(filedOn, approvedOn, termEndedOn);

        assertThat(approval.compensation().days()).as(because).isEqualTo(days);
    }

    @Test
    void saysUntilWhenToAsk() {
        var compensation = new DrugApproval(
                        LocalDate.of(2010, 1, 20), LocalDate.of(2022, 6, 30), LocalDate.of(2030, 1, 20))
                .compensation();

        assertThat(compensation.requestBy()).isEqualTo("2022-09-30");
        assertThat(Words.english(compensation.steps()))
                .containsExactly(
                        "from five years after filing, 2015-01-20, to the approval on 2022-06-30: 2718 days",
                        "at most five years, which is 1826 days",
                        "no more than fourteen years after the approval, to 2036-06-30: 2353 days are left",
                        "1826 days are compensated");
    }

    @ParameterizedTest(name = "a term to {0} can be renewed from {1}, with grace to {2}, by {3}: {4}")
    @CsvSource(textBlock = """
        2023-03-06, 2022-03-07, 2023-09-06, TM19, twelve months before and six after
        2013-03-06, 2012-09-07, 2013-09-06, TM19, six months before until 2014
        2027-03-06, 2026-03-07, 2027-09-06, TM27, under the law of 2026
        2026-12-31, 2026-01-01, 2027-06-30, TM19, the law of the last day of the term
        2025-08-31, 2024-09-01, 2026-03-02, TM19, February's last day is a Saturday
        """)
    void saysWhenAMarkCanBeRenewed(
            LocalDate lastDay, LocalDate opensOn, LocalDate graceBy, String instrument, String because) {
        var window = RenewalWindow.of(lastDay, AnnuitiesTests::weekday);

        assertThat(window.opensOn()).as(because).isEqualTo(opensOn);
        assertThat(window.graceBy()).as(because).isEqualTo(graceBy);
        assertThat(window.nextTo()).isEqualTo(lastDay.plusDays(1).plusYears(10).minusDays(1));
        assertThat(window.rule().citation().instrument()).as(because).isEqualTo(instrument);
    }
}
