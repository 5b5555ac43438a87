package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {
    @ParameterizedTest(name = "{0} {1} on {2} is {3}: {4}")
    @CsvSource(textBlock = """
        LIF-02, DESIGN,      2021-06-01, 15 YEARS,  the first day of the longer term
        LIF-03, DESIGN,      2021-05-31, 10 YEARS,  the last day of the shorter one
        LIF-41, OTHER_PLANT, 2025-05-31, 15 YEARS,  the last day of the old regulations
        LIF-40, OTHER_PLANT, 2025-06-01, 20 YEARS,  the first day of the new ones
        LIF-38, TERM,        2026-10-15, 10 YEARS,  the new regulations keep the term
        LIF-22, '',          2026-12-31, 3 MONTHS,  the last day of the law of 2019
        LIF-22, '',          2027-01-01, 2 MONTHS,  the first day of the law of 2026
        LIF-11, '',          2018-07-31, 6 YEARS,   reductions were shorter
        LIF-11, '',          2018-08-01, 10 YEARS,  and became longer
        """)
    void selectsTheVersionOfTheDay(String id, String scope, LocalDate day, String length, String because) {
        var term = Rules.on(id, scope, day).term();

        assertThat(term.count() + " " + term.unit()).as(because).isEqualTo(length);
    }

    @Test
    void citesTheInstrumentThatIsInForceOnTheDay() {
        assertThat(Rules.on("LIF-38", "TERM", LocalDate.of(2026, 10, 14))
                        .citation()
                        .instrument())
                .isEqualTo("IC01");
        assertThat(Rules.on("LIF-38", "TERM", LocalDate.of(2026, 10, 15)).citation())
                .satisfies(citation -> assertThat(citation.instrument() + " " + citation.article())
                        .isEqualTo("IC26 17"));
    }

    @Test
    void coversNoDayTwice() {
        var whole = rule("LIF-90", LocalDate.of(2020, 1, 1), null);
        var until2021 = rule("LIF-90", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 5, 31));

        assertThatThrownBy(() -> Rulebook.of(List.of(whole, rule("LIF-90", LocalDate.of(2021, 6, 1), null))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LIF-90")
                .hasMessageContaining("2021-06-01");
        assertThatThrownBy(() -> Rulebook.of(List.of(rule("LIF-90", LocalDate.of(2021, 5, 31), null), until2021)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Rulebook.of(List.of(rule("LIF-90", LocalDate.of(2021, 6, 1), null), until2021))
                        .rules())
                .hasSize(2);
    }

    @Test
    void hasEveryRuleOfTheLifeCycle() {
        assertThat(IntStream.rangeClosed(1, 42).mapToObj("LIF-%02d"::formatted))
                .allMatch(id -> !Rules.named(id).isEmpty());
        assertThat(IntStream.rangeClosed(1, 18).mapToObj("NUM-%02d"::formatted))
                .allMatch(id -> !Rules.named(id).isEmpty());
    }

    @Test
    void saysWhatNobodyHasVerified() {
        assertThat(Rules.named("LIF-42")).isNotEmpty().noneMatch(Rule::isVerified);
        assertThat(Rules.on("LIF-08", "DESIGN 11-15", LocalDate.of(2026, 1, 1)).evidence())
                .isEqualTo(Evidence.UNVERIFIED);
        assertThat(Rules.on("LIF-02", "DESIGN", LocalDate.of(2026, 1, 1)).isVerified())
                .isTrue();
    }

    @Test
    void readsEveryTableThereIs() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString()).map(name -> name.replace(".csv", "")))
                    .containsExactlyInAnyOrder(java.util.stream.Stream.concat(
                                    Rulebook.TABLES.stream(),
                                    java.util.stream.Stream.of(
                                            "instruments", Conventions.BY_INSTRUMENT, Conventions.BY_RULE))
                            .toArray(String[]::new));
        }
    }

    @Test
    void knowsNoRuleThatIsNotThere() {
        assertThatThrownBy(() -> Rules.on("LIF-99", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LIF-99");
        assertThatThrownBy(() -> Rules.on("LIF-02", "DESIGN", LocalDate.of(2021, 5, 31)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2021-05-31");
    }

    private static Rule rule(String id, LocalDate from, @Nullable LocalDate to) {
        var citation = new Citation("PL20", "", "", "42");
        return new Rule(id, "", from, to, null, null, null, citation, Evidence.STATUTE, "");
    }
}
