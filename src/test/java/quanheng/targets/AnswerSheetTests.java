package quanheng.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.indicators.Indicators;
import quanheng.indicators.Measure;
import quanheng.reading.PlanReader;
import quanheng.reading.Target;

/// Every target of five issued plans, as the product's own reader finds it, against a sheet of answers written by hand.
@OfficeTest
class AnswerSheetTests {
    private static final Path PLANS = Path.of("../shared/seeds");

    @Autowired
    private Proposals proposals;

    @Autowired
    private Indicators indicators;

    /// A target of a plan.
    private record Read(String plan, Target target, String words) {
        String name() {
            return target.name();
        }
    }

    /// What a person holds right.
    private record Answer(String plan, String name, String value, String indicator) {}

    @Test
    void rightIndicatorIsProposedFirstForNineTargetsOfTen() throws IOException {
        assumeThat(indicators.measures().stream().map(Measure::id))
                .as("skipped: rosters are not counted")
                .contains("rosters.members");
        var answers = answers();
        var numeric = read().stream()
                .filter(each ->
                        each.target().quantity() != null && !each.target().rule())
                .toList();
        var wrong = new ArrayList<String>();
        for (var each : numeric) {
            var answer = answer(answers, each);
            var first = first(each);
            if (!first.equals(answer)) {
                wrong.add("%s %s: %s, not %s".formatted(each.plan(), each.name(), first, answer));
            }
        }

        assertThat(numeric).as("every answer is asked for").hasSameSizeAs(answers);
        assertThat(wrong)
                .as("proposed first for %d targets", numeric.size())
                .hasSizeLessThanOrEqualTo(numeric.size() / 10);
    }

    @Test
    void everyDirectionOpensWithItsCriterionMissing() throws IOException {
        var directions =
                read().stream().filter(each -> each.target().quantity() == null).toList();

        assertThat(directions)
                .hasSizeGreaterThan(10)
                .allSatisfy(each ->
                        assertThat(propose(each)).as(each.name()).isInstanceOf(Proposed.CriterionMissing.class));
    }

    @Test
    void ratesAndCapsOfRulesAreNoTargets() throws IOException {
        var rules = read().stream().filter(each -> each.target().rule()).toList();

        assertThat(rules)
                .extracting(each ->
                        Objects.requireNonNull(each.target().quantity()).low().toPlainString())
                .containsExactly("5", "1", "20", "70");
        assertThat(rules)
                .allSatisfy(each -> assertThat(propose(each)).as(each.name()).isInstanceOf(Proposed.IsRule.class));
    }

    private String first(Read each) {
        return propose(each) instanceof Proposed.Fitting fitting
                ? fitting.proposals().getFirst().definition().indicator()
                : "none";
    }

    private Proposed propose(Read each) {
        return proposals.propose(each.target(), each.words(), null);
    }

    private static String answer(List<Answer> answers, Read each) {
        var value = Objects.requireNonNull(each.target().quantity()).low().toPlainString();
        return answers.stream()
                .filter(answer -> answer.plan().equals(each.plan())
                        && answer.name().equals(each.name())
                        && answer.value().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no answer for %s %s %s".formatted(each.plan(), each.name(), value)))
                .indicator();
    }

    private static List<Answer> answers() throws IOException {
        var file = Objects.requireNonNull(AnswerSheetTests.class.getResourceAsStream("answers.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Answer(
                            row.getField("plan"),
                            row.getField("target"),
                            row.getField("value"),
                            row.getField("indicator")))
                    .toList();
        }
    }

    private static List<Read> read() throws IOException {
        assumeThat(PLANS).as("skipped: the issued plans are not at hand").exists();
        var all = new ArrayList<Read>();
        try (var files = Files.newDirectoryStream(PLANS, "*.txt")) {
            for (var file : files) {
                var reading = new PlanReader().read(Files.readString(file));
                var plan = file.getFileName().toString().substring(0, 3);
                reading.all(Target.class)
                        .forEach(target ->
                                all.add(new Read(plan, target, target.span().in(reading.source()))));
            }
        }
        return all.stream().sorted(java.util.Comparator.comparing(Read::plan)).toList();
    }
}
