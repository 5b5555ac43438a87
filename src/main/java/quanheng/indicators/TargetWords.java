package quanheng.indicators;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// Tells from a target's name what may count it, by `words.csv`.
final class TargetWords {
    private final List<NamedCsvRecord> rules;

    TargetWords() {
        var file = Objects.requireNonNull(TargetWords.class.getResourceAsStream("words.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rules = rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("words.csv cannot be read", e);
        }
    }

    Proposal proposal(Question question) {
        return rules.stream()
                .filter(rule -> question.name().contains(rule.getField("word")))
                .findFirst()
                .map(rule -> proposal(rule, question))
                .orElseGet(() -> new Proposal.NotCountable(Phrase.of("indicators.reason.no-measure")));
    }

    private static Proposal proposal(NamedCsvRecord rule, Question question) {
        var reason = Phrase.of("indicators.reason." + rule.getField("reason"), rule.getField("word"));
        if (rule.getField("measure").isEmpty()) {
            return new Proposal.NotCountable(reason);
        }
        var kind = rule.getField("kind");
        var region = question.region();
        return new Proposal.Proposed(
                new PatentsFiled(
                        kind.isEmpty() ? null : Category.valueOf(kind),
                        region == null ? "" : region,
                        year(question.start()),
                        year(question.end())),
                List.of(
                        reason,
                        Phrase.of(region == null ? "indicators.reason.anywhere" : "indicators.reason.region"),
                        Phrase.of(
                                question.start() == null
                                        ? "indicators.reason.no-period"
                                        : "indicators.reason.period")));
    }

    private static @Nullable Integer year(@Nullable LocalDate day) {
        return day == null ? null : day.getYear();
    }
}
