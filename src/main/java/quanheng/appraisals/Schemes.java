package quanheng.appraisals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.indicators.Definitions;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// The schemes of all years (考核方案), in versions.
@Component
public class Schemes {
    private final SchemeStore store;
    private final Set<String> sources;
    private final Definitions definitions;
    private final Journal journal;
    private final Clock clock;

    Schemes(SchemeStore store, List<ScoreSource> sources, Definitions definitions, Journal journal, Clock clock) {
        this.store = store;
        this.sources = sources.stream().map(ScoreSource::id).collect(Collectors.toUnmodifiableSet());
        this.definitions = definitions;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of a scheme as typed.
    public sealed interface Made {
        /// It is a version now.
        record Version(Scheme scheme) implements Made {}

        /// Nothing was kept; everything that is wrong.
        record Wrong(List<Problem> problems) implements Made {}
    }

    /// The ids of the sources of scores there are.
    public Set<String> sources() {
        return sources;
    }

    /// Years that have a scheme, the latest first.
    public List<Integer> years() {
        return store.years();
    }

    /// Versions of a year's scheme, the latest first.
    public List<Scheme> of(int year) {
        return store.of(year);
    }

    /// The latest version of a year.
    public Optional<Scheme> latest(int year) {
        return store.of(year).stream().findFirst();
    }

    /// A version.
    ///
    /// @throws NotFoundException where there is none
    public Scheme get(int year, int version) {
        return store.find(year, version)
                .orElseThrow(() -> new NotFoundException("scheme:%d version %d".formatted(year, version)));
    }

    /// Makes a further version of a year's scheme. A year that is closed keeps the version it was closed with.
    ///
    /// @param typed fields of the form by name; those of a line begin with its number, such as `line-1-weight`;
    ///              `seen` is the version it was made from
    /// @throws ChangedMeanwhileException where somebody else made a version meanwhile
    @Transactional
    public Made make(int year, Map<String, String> typed, String by) {
        var reading = new SchemeReading(typed, this::isKnown);
        var terms = reading.terms();
        var lines = reading.lines();
        var problems = new java.util.ArrayList<>(reading.problems());
        var before = latest(year).map(Scheme::version).orElse(0);
        var because = typed.getOrDefault("because", "").strip();
        if (before > 0 && because.isEmpty()) {
            problems.add(Problem.of("because", "because"));
        }
        if (year < 2000 || year > 2100) {
            problems.add(Problem.of("year", "year", year));
        }
        if (!problems.isEmpty()) {
            return new Made.Wrong(problems);
        }
        if (!typed.getOrDefault("seen", "0").equals(Integer.toString(before))) {
            throw new ChangedMeanwhileException("scheme:" + year);
        }
        var scheme = new Scheme(
                year, before + 1, terms, lines, because, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            store.insert(scheme);
        } catch (DuplicateKeyException e) {
            throw new ChangedMeanwhileException("scheme:" + year);
        }
        journal.append(
                by, "appraisals.scheme", "appraisal:" + year, Map.of("version", scheme.version(), "because", because));
        return new Made.Version(scheme);
    }

    private boolean isKnown(SchemeLine line) {
        return line.kind() == SchemeLine.Kind.SOURCE
                ? sources.contains(line.subject())
                : definitions.all().stream()
                        .anyMatch(definition -> definition.indicator().equals(line.subject()));
    }
}
