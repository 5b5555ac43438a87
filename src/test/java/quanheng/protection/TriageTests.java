package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import quanheng.law.Rules;

class TriageTests {
    @ParameterizedTest(name = "{3}: {0}")
    @CsvFileSource(resources = "/quanheng/protection/vignettes.csv", numLinesToSkip = 1)
    void everyVignetteReachesItsRoute(String words, String facts, Channel channel, String row, String because) {
        var route = Triage.route(Told.of(facts));

        assertThat(route.row() + " " + route.channel())
                .as("%s: %s", words, because)
                .isEqualTo(row + " " + channel);
        assertThat(route.basis()).as("cites its rules").isNotEmpty();
        assertThat(route.reason(Locale.CHINESE)).isNotBlank().isNotEqualTo(route.reason(Locale.ENGLISH));
    }

    @Test
    void everyRowCitesRulesThatThereAre() {
        var missing = new TreeSet<String>();
        Triage.rows().stream()
                .flatMap(row -> row.basis().stream())
                .filter(id -> Rules.named(id).isEmpty())
                .forEach(missing::add);

        assertThat(missing).isEmpty();
        assertThat(Triage.rows()).allMatch(row -> !row.basis().isEmpty());
    }

    @Test
    void theLastRowFitsWhateverComes() {
        assertThat(Triage.rows().getLast().cells()).isEmpty();
        assertThat(Triage.rows().stream().map(TriageRow::id)).doesNotHaveDuplicates();
    }

    /// Combines what can be told of the matter itself; a row nothing reaches would be a row nobody needs.
    @Test
    void everyRowIsReachedBySomeMatter() {
        var reached = new TreeSet<String>();
        for (var right : Facts.Right.values()) {
            for (var claim : Facts.Claim.values()) {
                for (var act : Facts.Act.values()) {
                    variants()
                            .forEach(variant -> reached.add(Triage.route(Told.of(
                                            "right=%s claim=%s act=%s %s".formatted(right, claim, act, variant)))
                                    .row()));
                }
            }
        }

        assertThat(reached)
                .containsAll(Triage.rows().stream().map(TriageRow::id).toList());
    }

    private static Stream<String> variants() {
        return List.of(
                "major=NO",
                "standing=OTHERS",
                "life=PENDING",
                "life=ENDED",
                "earlier=COURT",
                "earlier=DECIDED",
                "earlier=REPEATED",
                "willing=BOTH",
                "willing=NO",
                "forum=PLATFORM",
                "forum=FAIR",
                "forum=CUSTOMS",
                "place=ELSEWHERE",
                "respondent=UNKNOWN",
                "known=2020-01-01 ended=2020-02-01",
                "turnover=9000000",
                "major=YES",
                "urgent=YES",
                "listed=YES")
                .stream();
    }
}
