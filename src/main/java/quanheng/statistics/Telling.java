package quanheng.statistics;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;

/// Grounds that reports of any kind are counted on.
final class Telling {
    private Telling() {}

    static String path(Report report) {
        return "/statistics/" + report.id();
    }

    static Optional<Long> number(String record) {
        return record.strip().matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(record.strip())) : Optional.empty();
    }

    /// What was last done with it.
    static Phrase cause(Report report) {
        var withdrawal = report.withdrawal();
        var decision = report.decision();
        return withdrawal != null
                ? Phrase.of("statistics.because.withdrawn", withdrawal.by(), withdrawal.reason())
                : decision == null
                        ? Phrase.of("statistics.because.pending")
                        : decision.approved()
                                ? Phrase.of("statistics.because.approved", decision.by())
                                : Phrase.of("statistics.because.returned", decision.by(), decision.reason());
    }

    /// A ground whose words are `statistics.criterion.<name>`, and what the report shows for it.
    static Ground ground(String name, boolean holds, String wanted, Report report) {
        var told = report.told();
        return Ground.of(
                Phrase.of("statistics.criterion." + name, wanted),
                holds,
                Phrase.of(
                        "statistics.because." + name,
                        told.series(),
                        told.firstOn().toString(),
                        told.lastOn().toString(),
                        told.regionCode()));
    }

    /// Whether it was approved, and not withdrawn, as known at a moment; null for now.
    static Ground approved(Report report, @Nullable Instant knownAt) {
        var moment = knownAt == null ? Instant.MAX : knownAt;
        var decision = report.decision();
        var withdrawal = report.withdrawal();
        var words = Phrase.of("statistics.criterion.approved");
        if (withdrawal != null && !withdrawal.at().isAfter(moment)) {
            return Ground.of(
                    words, false, Phrase.of("statistics.because.withdrawn", withdrawal.by(), withdrawal.reason()));
        }
        if (decision == null || decision.at().isAfter(moment)) {
            return Ground.of(words, false, Phrase.of("statistics.because.pending"));
        }
        return decision.approved()
                ? Ground.of(words, true, Phrase.of("statistics.because.approved", decision.by()))
                : Ground.of(words, false, Phrase.of("statistics.because.returned", decision.by(), decision.reason()));
    }
}
