package quanheng.indicators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.indicators.Indicators.Ask;
import quanheng.indicators.Indicators.Picked;
import quanheng.journal.Journal;
import quanheng.shell.NotFoundException;

/// Publishes figures and shows later knowledge beside them: what was published stays, corrections stand next to it.
@Component
public class Figures {
    private final Indicators indicators;
    private final Definitions definitions;
    private final FigureStore store;
    private final Journal journal;
    private final Clock clock;

    Figures(Indicators indicators, Definitions definitions, FigureStore store, Journal journal, Clock clock) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// Publishes what an indicator shows now. The same figure of the same moment is published once.
    ///
    /// @param publishedBy username, or `system`
    @Transactional
    public Figure publish(Definition definition, Ask ask, String publishedBy) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var moment = ask.knownAt() == null ? now : ask.knownAt();
        var known = new Ask(ask.region(), ask.from(), ask.asOf(), moment);
        var seen = indicators.observe(definition, known);
        var figure = new Figure(
                UUID.randomUUID(),
                definition.indicator(),
                definition.version(),
                ask.region(),
                seen.span().from(),
                ask.asOf(),
                moment,
                seen.rounded(),
                seen.value(),
                seen.numerator(),
                seen.denominator(),
                seen.records(),
                seen.notes(),
                digest(keys(definition, known)),
                publishedBy,
                now);
        if (store.insert(figure)) {
            journal.append(
                    publishedBy,
                    "indicators.published",
                    "indicator:" + figure.indicator(),
                    Map.of(
                            "version", figure.version(),
                            "region", figure.region(),
                            "asOf", figure.asOf().toString(),
                            "knownAt", figure.knownAt().toString(),
                            "value", String.valueOf(figure.value()),
                            "digest", figure.digest()));
        }
        return figure;
    }

    /// Published figures of an indicator, the latest day first.
    public List<Figure> of(String indicator) {
        return store.of(indicator);
    }

    /// All published figures, the latest published first.
    public List<Figure> all() {
        return store.all();
    }

    /// A published figure.
    public Optional<Figure> find(UUID id) {
        return store.find(id);
    }

    /// A figure beside what is known at a moment.
    ///
    /// @param knownAt null for now
    public Restatement restate(Figure figure, @Nullable Instant knownAt) {
        var definition = definitions
                .find(figure.indicator(), figure.version())
                .orElseThrow(() -> new NotFoundException("indicator:" + figure.indicator()));
        var then = new Ask(figure.region(), figure.from(), figure.asOf(), figure.knownAt());
        var later = new Ask(figure.region(), figure.from(), figure.asOf(), knownAt);
        var before = keys(definition, then);
        var after = keys(definition, later);
        var now = indicators.observe(definition, later);
        if (before.equals(after)) {
            return new Restatement(figure, now, List.of(), List.of(), Map.of());
        }
        var added = difference(after, before);
        var gone = difference(before, after);
        return new Restatement(
                figure,
                now,
                named(definition, later, added),
                named(definition, then, gone),
                causes(definition, later, added, gone));
    }

    /// Every published figure that later knowledge changed: the log of revisions.
    public List<Restatement> revisions() {
        return store.all().stream()
                .map(figure -> restate(figure, null))
                .filter(Restatement::isChanged)
                .toList();
    }

    private List<String> keys(Definition definition, Ask ask) {
        return indicators
                .selection(definition, ask)
                .map(picked -> indicators.measure(picked.measure()).keys(picked.selection()))
                .orElse(List.of());
    }

    private List<CountedRecord> named(Definition definition, Ask ask, List<String> keys) {
        return picked(definition, ask)
                .map(picked -> indicators.measure(picked.measure()).named(keys, picked.selection()))
                .orElse(List.of());
    }

    private Map<Phrase, Long> causes(Definition definition, Ask ask, List<String> added, List<String> gone) {
        var causes = new LinkedHashMap<Phrase, Long>();
        picked(definition, ask).ifPresent(picked -> {
            var measure = indicators.measure(picked.measure());
            added.forEach(key -> causes.merge(measure.cause(key), 1L, Long::sum));
            gone.forEach(key -> causes.merge(measure.cause(key), 1L, Long::sum));
        });
        return causes;
    }

    private Optional<Picked> picked(Definition definition, Ask ask) {
        return indicators.selection(definition, ask);
    }

    /// Those of a sorted list that another does not have.
    private static List<String> difference(List<String> some, List<String> others) {
        var known = new java.util.HashSet<>(others);
        var difference = new ArrayList<String>();
        some.forEach(key -> {
            if (!known.contains(key)) {
                difference.add(key);
            }
        });
        return difference;
    }

    static String digest(List<String> keys) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            keys.forEach(key -> digest.update((key + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
