package quanheng.appraisals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.appraisals.Reckoning.Input;
import quanheng.appraisals.SchemeLine.Kind;
import quanheng.appraisals.SchemeLine.Part;
import quanheng.appraisals.Terms.Missing;
import quanheng.appraisals.Terms.OverCap;

/// Sheets against arithmetic done by hand. The scheme: line 1 weighs 40 and is even up to 100; line 2 weighs 35, in
/// bands
/// from 80 (60%) and 90 (100%); line 3 weighs 25, given by people; bonus line B weighs 8, capped at 5; V is a veto.
class ReckoningTests {
    private static final List<SchemeLine> LINES = List.of(
            line("1", Part.BASE, Kind.SOURCE, "40", "/100"),
            line("2", Part.BASE, Kind.INDICATOR, "35", ">=90:100 >=80:60"),
            line("3", Part.BASE, Kind.MANUAL, "25", ""),
            line("B", Part.BONUS, Kind.MANUAL, "8", ""),
            line("V", Part.VETO, Kind.MANUAL, "0", ""));

    private static SchemeLine line(String id, Part part, Kind kind, String weight, String scale) {
        return new SchemeLine(id, "line " + id, part, kind, "x", new BigDecimal(weight), scale, "");
    }

    static Scheme scheme(Missing missing) {
        var grades = List.of(
                new Grade(new BigDecimal("90"), "A"),
                new Grade(new BigDecimal("60"), "B"),
                new Grade(BigDecimal.ZERO, "C"));
        var terms = new Terms("x", new BigDecimal("5"), OverCap.CAP, missing, grades, 1, new BigDecimal("60"), 15);
        return new Scheme(2025, 1, terms, LINES, "", "x", Instant.EPOCH);
    }

    private static ScoreSheet sheet(Missing missing, String... cells) {
        var inputs = new HashMap<String, Input>();
        for (var at = 0; at < cells.length; at++) {
            if (!cells[at].equals("-")) {
                var number = new BigDecimal(cells[at]);
                var isValue = at < 2;
                inputs.put(
                        LINES.get(at).id(),
                        new Input(
                                isValue ? number : null,
                                null,
                                null,
                                "",
                                isValue ? null : number,
                                List.of(),
                                List.of()));
            }
        }
        var head = new Reckoning.Head(new UUID(0, 1), "unit", 0, LocalDate.of(2025, 12, 31), Instant.EPOCH);
        return Reckoning.sheet(scheme(missing), head, inputs);
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        WAIT      | 80   | 92 | 20   | -   | - | 87.00  | B | 0.8 of 40 + 35 + 20
        WAIT      | 66.6667 | 85 | 20 | -  | - | 67.67  | B | 26.67 + 0.6 of 35 + 20
        WAIT      | 80   | 79 | 20   | -   | - | 52.00  | C | no band of line 2 is reached
        WAIT      | 80   | 92 | 20   | 3   | - | 90.00  | A | the bonus lifts the grade
        WAIT      | 80   | 92 | 20   | 7.5 | - | 92.00  | A | of 7.5 the cap lets 5 count
        WAIT      | 80   | 92 | 30   | -   | - | 92.00  | A | line 3 takes 25 at most
        WAIT      | 100  | 95 | 25   | 5   | 0 | 105.00 | C | a veto gives the lowest grade, the score stays
        WAIT      | 80   | -  | 20   | 2   | - | none   | none | without data the total waits
        LEAVE_OUT | 80   | -  | 20   | 2   | - | 82.00  | B | 52 of 65 is 80, and 2
        LEAVE_OUT | -    | -  | 20   | -   | - | 80.00  | B | 20 of 25
        LEAVE_OUT | -    | -  | -    | 2   | - | none   | none | nothing at all is no score
        NO_POINTS | 80   | -  | 20   | 2   | - | 54.00  | C | the scheme itself says that no data earns nothing
        WAIT      | 0    | 0  | 0    | -   | - | 0.00   | C | values of 0 are data
        """)
    void equalsHandArithmetic(
            Missing missing,
            String lights,
            String indicator,
            String given,
            String bonus,
            String veto,
            @Nullable BigDecimal score,
            @Nullable String grade,
            String because) {
        var sheet = sheet(missing, lights, indicator, given, bonus, veto);

        assertThat(sheet.score()).as(because).isEqualTo(score);
        assertThat(sheet.grade()).as(because).isEqualTo(grade == null ? "" : grade);
        assertThat(sheet.isVetoed()).isEqualTo(!veto.equals("-"));
    }

    @Test
    void showsWhatTheCapCut() {
        var sheet = sheet(Missing.WAIT, "80", "92", "20", "7.5", "-");

        assertThat(sheet.notes()).contains(SheetLine.Step.of("bonus-capped", "7.50", "5", "5.00"));
        assertThat(sheet.sum().entered()).isEqualByComparingTo("7.5");
    }

    @Test
    void ranksEqualScoresAlikeAndVetoedOnesNot() {
        var best = sheet(Missing.WAIT, "100", "95", "25", "-", "-");
        var vetoed = sheet(Missing.WAIT, "100", "95", "25", "-", "0");
        var low = sheet(Missing.WAIT, "50", "70", "20", "-", "-");

        var ranking = Ranking.of(
                List.of(low, vetoed, best, best), scheme(Missing.WAIT).terms());

        assertThat(ranking).extracting(Ranked::rank).containsExactly(1, 1, 3, null);
        assertThat(ranking).extracting(Ranked::commended).containsExactly(true, true, false, false);
        assertThat(ranking).extracting(Ranked::criticised).containsExactly(false, false, true, true);
    }

    @Test
    void saysEverythingThatIsWrongWithASchemeAtOnce() {
        var typed = faulty();
        var reading = new SchemeReading(typed, line -> line.subject().equals("x"));
        reading.terms();
        reading.lines();

        assertThat(reading.problems())
                .extracting(Problem::field, Problem::fault)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("grades", "grades-whole"),
                        org.assertj.core.groups.Tuple.tuple("line-1-subject", "unknown-source"),
                        org.assertj.core.groups.Tuple.tuple("line-1-scale", "scale"),
                        org.assertj.core.groups.Tuple.tuple("line-2-id", "twice"),
                        org.assertj.core.groups.Tuple.tuple("line-2-kind", "veto-kind"),
                        org.assertj.core.groups.Tuple.tuple("line-2-weight", "veto-weight"),
                        org.assertj.core.groups.Tuple.tuple("weights", "weights"));
    }

    private static Map<String, String> faulty() {
        return """
                title=x
                bonusCap=5
                overCap=CAP
                missing=WAIT
                grades=90 A
                commend=1
                criticise=60
                answerDays=15
                line-1-id=1
                line-1-name=a
                line-1-part=BASE
                line-1-kind=SOURCE
                line-1-subject=nothing
                line-1-weight=60
                line-1-scale=much
                line-2-id=1
                line-2-name=b
                line-2-part=VETO
                line-2-kind=INDICATOR
                line-2-subject=x
                line-2-weight=3
                line-2-scale=/1
                """.lines().map(line -> line.split("=")).collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}
