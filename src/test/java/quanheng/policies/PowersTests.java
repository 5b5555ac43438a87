package quanheng.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
