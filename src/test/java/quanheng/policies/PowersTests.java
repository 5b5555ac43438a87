package quanheng.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Who may act by which power on which day in the sample office.
@OfficeTest
class PowersTests {
    @Autowired
    private Powers powers;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Journal journal;

    @Autowired
    private Understanding understanding;

    @Autowired
    private Amendments amendments;

    @ParameterizedTest
    @CsvSource({
        "adjudication,     市市场监管局, 2026-11-22, LIVE,                       the law in force",
        "adjudication,     市市场监管局, 2015-01-05, LIVE,                       its predecessor",
        "adjudication,     市市场监管局, 2009-09-30, NOT_YET,                    before the power",
        "adjudication,     市科技局,     2026-11-22, OF_OTHERS,                  another unit",
        "no-such-power,    市市场监管局, 2026-11-22, UNKNOWN,                    no list knows it",
        "fund-payment-2013,市市场监管局, 2024-01-31, LIVE,                       the last day of its basis",
        "fund-payment-2013,市市场监管局, 2024-02-01, BASIS_NOT_IN_FORCE,         the basis was superseded",
        "technical-help,   市科技局,     2027-12-31, LIVE,                       the last day of a term",
        "technical-help,   市科技局,     2028-01-01, BASIS_NOT_IN_FORCE,         the term is over"
    })
    void aPowerIsLiveOrSaysWhyNot(String power, String unit, LocalDate day, String expected, String reason) {
        var found = switch (powers.check(power, unit(unit), day)) {
            case PowerCheck.Live live -> "LIVE";
            case PowerCheck.Refused refused -> refused.reason().name();
        };
        assertThat(found).as(reason).isEqualTo(expected);
    }

    @Test
    void aRefusalCitesTheBasisAndItsLastDay() {
        var refused = (PowerCheck.Refused) powers.check("fund-payment-2013", unit("市市场监管局"), LocalDate.of(2024, 2, 1));

        assertThat(refused.day()).isEqualTo("2024-01-31");
        assertThat(words(refused.basis())).isEqualTo("《云澜市知识产权专项资金管理办法（示例）》（云府办〔2013〕18号（示例））第二条");
    }

    @Test
    void theBasisIsTheLawOfTheDay() {
        var old = (PowerCheck.Live) powers.check("adjudication", unit("市市场监管局"), LocalDate.of(2015, 1, 5));
        var now = (PowerCheck.Live) powers.check("adjudication", unit("市市场监管局"), LocalDate.of(2026, 1, 5));

        assertThat(old.basis().article()).isEqualTo("60");
        assertThat(now.basis().article()).isEqualTo("65");
    }

    @Test
    void aRefusedActIsWrittenIntoTheJournal() {
        var attempt = new Attempt(
                "unit-contact", "case:power-test", "adjudication", unit("市科技局"), LocalDate.of(2026, 11, 22));

        assertThat(powers.attempt(attempt)).isInstanceOf(PowerCheck.Refused.class);

        var entry = journal.before(Long.MAX_VALUE, JournalFilter.ALL, 50).stream()
                .filter(each -> each.subject().equals("case:power-test"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.act()).isEqualTo("policies.power-refused");
        assertThat(entry.detail()).contains("OF_OTHERS", "2026-11-22");
    }

    @Test
    void endingAPowerClosesItFromTheNextDay() {
        var granted = approve(understanding.power(
                Map.of(
                        "power", "test-ending",
                        "name", "示例职权",
                        "kind", "行政检查",
                        "holder", unit("市科技局").toString(),
                        "rule", "ADJ-16",
                        "from", "2025-01-01"),
                0));
        assertThat(granted).isInstanceOf(Outcome.Done.class);
        var power = powers.all().stream()
                .filter(each -> each.id().equals("test-ending"))
                .findFirst()
                .orElseThrow();
        approve(understanding.ending(power, Map.of("lastOn", "2025-12-31", "because", "机构调整")));

        assertThat(powers.check("test-ending", unit("市科技局"), LocalDate.of(2025, 12, 31)))
                .isInstanceOf(PowerCheck.Live.class);
        assertThat(((PowerCheck.Refused) powers.check("test-ending", unit("市科技局"), LocalDate.of(2026, 1, 1))).reason())
                .isEqualTo(PowerCheck.Reason.ENDED);
    }

    @Test
    void aDelegatedPowerIsUsedByDayAndSaysInWhoseName() {
        var from = unit("市市场监管局");
        var to = organizations.resolve("示例受托执法中心", "990177").id();
        delegate("adjudication", "ENTRUSTED", to, "2026-03-01", "2026-06-30");

        record Day(String on, String says, String reason) {}
        for (var day : List.of(
                new Day("2026-02-28", "NOT_YET", "the day before it begins"),
                new Day("2026-03-01", "LIVE", "its first day"),
                new Day("2026-06-30", "LIVE", "its last day"),
                new Day("2026-07-01", "ENDED", "the day after"))) {
            var check = powers.check("adjudication", to, LocalDate.parse(day.on()));
            assertThat(says(check)).as(day.reason()).isEqualTo(day.says());
            if (check instanceof PowerCheck.Live live) {
                assertThat(live.inNameOf())
                        .as("entrusted: the principal's name")
                        .isEqualTo(from);
            }
        }
        var attempt = new Attempt("unit-contact", "case:delegated", "adjudication", to, LocalDate.of(2026, 4, 1));
        assertThat(powers.attempt(attempt)).isInstanceOf(PowerCheck.Live.class);
        assertThat(journal.before(Long.MAX_VALUE, JournalFilter.ALL, 50))
                .anyMatch(each -> each.subject().equals("case:delegated")
                        && each.act().equals("policies.power-delegated")
                        && each.detail().contains(from.toString()));
    }

    @Test
    void anAuthorisedUnitActsInItsOwnNameAndEndsWithThePrincipalsPower() {
        var to = organizations.resolve("示例授权机构", "990177").id();
        delegate("fund-payment-2013", "AUTHORISED", to, "2023-01-01", "");

        var live = (PowerCheck.Live) powers.check("fund-payment-2013", to, LocalDate.of(2024, 1, 31));
        var ended = (PowerCheck.Refused) powers.check("fund-payment-2013", to, LocalDate.of(2024, 2, 1));

        assertThat(live.inNameOf()).isEqualTo(to);
        assertThat(ended.reason()).isEqualTo(PowerCheck.Reason.BASIS_NOT_IN_FORCE);
    }

    @Test
    void whatIsDelegatedIsNotPassedOn() {
        var first = organizations.resolve("示例一级受托中心", "990177").id();
        var second = organizations.resolve("示例二级受托中心", "990177").id();
        delegate("adjudication", "ENTRUSTED", first, "2026-03-01", "");

        var understood = understanding.delegation(Map.of(
                "power", "adjudication",
                "principal", organizations.find(first).orElseThrow().id().toString(),
                "delegate", second.toString(),
                "delegation", "ENTRUSTED",
                "basis", "示例委托书",
                "from", "2026-04-01"));
        var outcome = amendments.propose(Objects.requireNonNull(understood.change()), "coordinator");

        assertThat(((Outcome.Wrong) outcome).problems())
                .extracting(Problem::fault)
                .containsExactly(Problem.Fault.NOT_HELD);
    }

    private void delegate(String power, String form, UUID to, String from, String lastOn) {
        var typed = Map.of(
                "power", power,
                "principal", unit("市市场监管局").toString(),
                "delegate", to.toString(),
                "delegation", form,
                "basis", "示例委托书（示例委〔2026〕1号）",
                "from", from,
                "lastOn", lastOn);
        assertThat(approve(understanding.delegation(typed))).isInstanceOf(Outcome.Done.class);
    }

    private static String says(PowerCheck check) {
        return switch (check) {
            case PowerCheck.Live live -> "LIVE";
            case PowerCheck.Refused refused -> refused.reason().name();
        };
    }

    private Outcome approve(Understanding.Understood understood) {
        assertThat(understood.problems()).isEmpty();
        var proposed = (Outcome.Done) amendments.propose(Objects.requireNonNull(understood.change()), "coordinator");
        return amendments.approve(proposed.changes().getFirst(), "leader");
    }

    private static String words(@Nullable Basis basis) {
        return basis == null ? "" : basis.words();
    }

    /// The one of the sample city, where other tests know units of that name elsewhere.
    private UUID unit(String name) {
        return organizations.all().stream()
                .filter(each -> each.name().equals(name) || each.aliases().contains(name))
                .map(Organization::id)
                .filter(each ->
                        powers.all().stream().anyMatch(power -> power.unit().equals(each)))
                .findFirst()
                .orElseThrow();
    }
}
