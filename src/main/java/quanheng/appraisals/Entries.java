package quanheng.appraisals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.appraisals.SchemeLine.Kind;
import quanheng.appraisals.SchemeLine.Part;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Points that people give: one enters them with evidence, another approves. Only an open year takes them.
@Component
public class Entries {
    private static final int LONGEST = 500;

    private final EntryStore store;
    private final YearStore years;
    private final Schemes schemes;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    Entries(EntryStore store, YearStore years, Schemes schemes, Evidence evidence, Journal journal, Clock clock) {
        this.store = store;
        this.years = years;
        this.schemes = schemes;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// An entry as typed.
    ///
    /// @param row  of a sheet; 0 for a form
    /// @param unit its id, or its name
    public record Typed(int row, String unit, String line, String points, String reason) {
        String field(String name) {
            return row == 0 ? name : "row-" + row + "-" + name;
        }
    }

    /// Evidence as handed in.
    public static final class Proof {
        private final String fileName;
        private final byte[] content;

        /// @param content none where no file came
        public Proof(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content.clone();
        }

        String fileName() {
            return fileName;
        }

        byte[] content() {
            return content.clone();
        }
    }

    /// What became of it.
    public sealed interface Outcome {
        /// All are entered and wait for a second person.
        record Entered(int count) implements Outcome {}

        /// Nothing was entered.
        record Wrong(List<Problem> problems) implements Outcome {}
    }

    /// Entries of a year the viewer may see, the latest first.
    @Transactional(readOnly = true)
    public List<Entry> of(int year) {
        return store.of(year);
    }

    /// An entry he may see.
    @Transactional(readOnly = true)
    public Optional<Entry> find(UUID id) {
        return store.find(id);
    }

    /// Enters points, all or none. They rest on one file.
    @Transactional
    public Outcome enter(int year, List<Typed> typed, Proof proof, String by) {
        var open = years.lock(year).orElseThrow(() -> new NotFoundException("appraisal:" + year));
        var scheme = schemes.latest(year).orElseThrow(() -> new NotFoundException("scheme:" + year));
        var problems = new ArrayList<Problem>();
        if (open.closing() != null) {
            problems.add(Problem.of("line", "closed", year));
        }
        if (proof.content().length == 0) {
            problems.add(Problem.of("file", "no-file"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reading = new EntryReading(open, scheme, problems);
        var entries = typed.stream()
                .flatMap(each -> reading.read(each, by, now).stream())
                .toList();
        overCap(scheme, entries, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        var file = evidence.keep(proof.fileName(), proof.content(), by).id();
        entries.forEach(entry -> store.insert(with(entry, file)));
        journal.append(by, "appraisals.entered", "appraisal:" + year, Map.of("entries", entries.size(), "file", file));
        return new Outcome.Entered(entries.size());
    }

    private static Entry with(Entry entry, UUID file) {
        return new Entry(
                entry.id(),
                entry.year(),
                entry.unit(),
                entry.unitName(),
                entry.line(),
                entry.points(),
                entry.reason(),
                file,
                entry.typedBy(),
                entry.typedAt(),
                null);
    }

    /// Where the scheme refuses bonus points beyond its cap. The year's row is locked, so two cannot pass at once.
    private void overCap(Scheme scheme, List<Entry> entries, List<Problem> problems) {
        var bonus = scheme.lines().stream()
                .filter(line -> line.part() == Part.BONUS)
                .map(SchemeLine::id)
                .toList();
        if (scheme.terms().overCap() != Terms.OverCap.REFUSE || bonus.isEmpty()) {
            return;
        }
        var cap = scheme.terms().bonusCap();
        entries.stream().map(Entry::unit).distinct().forEach(unit -> {
            var given = store.given(scheme.year(), unit, bonus);
            var more = entries.stream()
                    .filter(entry -> entry.unit().equals(unit) && bonus.contains(entry.line()))
                    .map(Entry::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (more.signum() > 0 && given.add(more).compareTo(cap) > 0) {
                problems.add(Problem.of(
                        "points",
                        "over-cap",
                        Reckoning.plain(more),
                        Reckoning.plain(given),
                        Reckoning.plain(cap),
                        scheme.version()));
            }
        });
    }

    /// Approves or refuses an entry.
    ///
    /// @return what is wrong; empty where it was decided
    /// @throws NotAllowedException       where the same person entered it
    /// @throws ChangedMeanwhileException where it was decided already, or the year closed
    @Transactional
    public List<Problem> decide(UUID id, boolean approve, String reason, String by) {
        var entry = store.find(id).orElseThrow(() -> new NotFoundException("entry:" + id));
        if (entry.typedBy().equals(by)) {
            throw new NotAllowedException("own entry:" + id);
        }
        if (!approve && reason.isBlank()) {
            return List.of(Problem.of("reason-" + id, "reason"));
        }
        var year = years.lock(entry.year()).orElseThrow();
        var decision =
                new Entry.Decision(approve, reason.strip(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (year.closing() != null || !store.decide(entry, decision)) {
            throw new ChangedMeanwhileException("entry:" + id);
        }
        journal.append(
                by,
                approve ? "appraisals.approved" : "appraisals.refused",
                "appraisal:" + entry.year(),
                Map.of("entry", id, "reason", reason.strip()));
        return List.of();
    }

    /// Reads entries against the scheme and the units of the year.
    private record EntryReading(AppraisalYear year, Scheme scheme, List<Problem> problems) {
        Optional<Entry> read(Typed typed, String by, Instant now) {
            var before = problems.size();
            var unit = year.unit(typed.unit().strip()).orElse(null);
            if (unit == null) {
                problems.add(Problem.of(typed.field("unit"), "unit", typed.unit()));
            }
            var line = scheme.line(typed.line().strip())
                    .filter(each -> each.kind() == Kind.MANUAL)
                    .orElse(null);
            if (line == null) {
                problems.add(Problem.of(typed.field("line"), "line", typed.line()));
            }
            if (typed.reason().isBlank() || typed.reason().length() > LONGEST) {
                problems.add(Problem.of(typed.field("reason"), "reason"));
            }
            var points = points(typed, line);
            return problems.size() > before || unit == null || line == null
                    ? Optional.empty()
                    : Optional.of(new Entry(
                            UUID.randomUUID(),
                            scheme.year(),
                            unit.id(),
                            unit.name(),
                            line.id(),
                            points,
                            typed.reason().strip(),
                            new UUID(0, 0),
                            by,
                            now,
                            null));
        }

        private BigDecimal points(Typed typed, @org.jspecify.annotations.Nullable SchemeLine line) {
            if (line != null && line.part() == Part.VETO && typed.points().isBlank()) {
                return BigDecimal.ZERO;
            }
            if (!typed.points().strip().matches("\\d{1,3}([.]\\d{1,2})?")) {
                problems.add(Problem.of(typed.field("points"), "number", typed.points()));
                return BigDecimal.ZERO;
            }
            var points = new BigDecimal(typed.points().strip());
            if (line != null && points.compareTo(line.weight()) > 0) {
                problems.add(Problem.of(
                        typed.field("points"), "over-line", points, Reckoning.plain(line.weight()), line.id()));
            }
            return points;
        }
    }
}
