package quanheng.appraisals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.papers.PaperNumbers;
import quanheng.parties.Organizations;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// The yearly appraisals of units (年度考核). While a year runs its sheets are reckoned anew each time; closed, they are
/// kept with every step and never move.
@Component
public class Appraisals {
    /// The papers of a publication.
    public static final List<String> PAPERS = List.of("ranking", "commendation", "criticism");

    private final YearStore years;
    private final SheetStore sheets;
    private final RankingStore rankings;
    private final Schemes schemes;
    private final Inputs inputs;
    private final SheetJson json;
    private final Organizations organizations;
    private final PaperNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    Appraisals(
            YearStore years,
            SheetStore sheets,
            RankingStore rankings,
            Schemes schemes,
            Inputs inputs,
            SheetJson json,
            Organizations organizations,
            PaperNumbers numbers,
            Journal journal,
            Clock clock) {
        this.years = years;
        this.sheets = sheets;
        this.rankings = rankings;
        this.schemes = schemes;
        this.inputs = inputs;
        this.json = json;
        this.organizations = organizations;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of closing a year.
    public sealed interface Closed {
        /// Its sheets are kept.
        record Kept(int sheets) implements Closed {}

        /// Nothing was kept: these units lack data on these lines, and the scheme waits for it; or entries wait.
        ///
        /// @param missing lines by unit
        /// @param waiting how many entries nobody decided yet
        record Waiting(Map<String, List<String>> missing, long waiting) implements Closed {}

        /// Nothing was kept: the year is not over.
        record NotOver(LocalDate lastDay) implements Closed {}
    }

    /// All years, the latest first.
    public List<AppraisalYear> years() {
        return years.all();
    }

    /// A year.
    ///
    /// @throws NotFoundException where it was not opened
    public AppraisalYear year(int year) {
        return years.find(year).orElseThrow(() -> new NotFoundException("appraisal:" + year));
    }

    /// Opens a year for units.
    ///
    /// @return what is wrong; none where it was opened
    @Transactional
    public List<Problem> open(int year, Set<UUID> units, String by) {
        if (units.isEmpty()) {
            return List.of(Problem.of("units", "no-units"));
        }
        if (schemes.latest(year).isEmpty()) {
            return List.of(Problem.of("units", "no-scheme", year));
        }
        if (!years.open(year, by, now())) {
            throw new ChangedMeanwhileException("appraisal:" + year);
        }
        for (var id : units) {
            var unit = organizations.find(id).orElseThrow(() -> new NotFoundException("organization:" + id));
            years.join(year, new AppraisalYear.Unit(id, unit.name()));
        }
        journal.append(by, "appraisals.opened", "appraisal:" + year, Map.of("units", units.size()));
        return List.of();
    }

    /// The sheets of a year that a viewer may see: all for the office, its own for a unit.
    @Transactional(readOnly = true)
    public List<ScoreSheet> sheets(int year, Viewer viewer) {
        var found = year(year);
        if (found.isClosed()) {
            return sheets.latest(year).stream()
                    .map(KeptSheet::sheet)
                    .sorted(Ranking.ORDER)
                    .toList();
        }
        var own = found.units().stream()
                .filter(unit -> isOffice(viewer) || viewer.organizations().contains(unit.id()))
                .toList();
        return live(found, own);
    }

    /// A unit's sheet: as it stands while the year runs, else the latest that is kept.
    ///
    /// @throws NotFoundException where the viewer may not see it
    @Transactional(readOnly = true)
    public ScoreSheet sheet(int year, UUID unit, Viewer viewer) {
        return sheets(year, viewer).stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("sheet:%d:%s".formatted(year, unit)));
    }

    /// The kept versions of a unit's sheet that the viewer may see, the latest first.
    @Transactional(readOnly = true)
    public List<KeptSheet> kept(int year, UUID unit) {
        return sheets.of(year, unit);
    }

    /// Whether somebody sees all sheets.
    public static boolean isOffice(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
    }

    private List<ScoreSheet> live(AppraisalYear year, List<AppraisalYear.Unit> units) {
        var scheme = schemes.latest(year.year()).orElseThrow();
        var asOf = lastDay(year.year());
        var collected =
                inputs.of(scheme, units.stream().map(AppraisalYear.Unit::id).collect(Collectors.toSet()), asOf);
        return units.stream()
                .map(unit -> {
                    var head = new Reckoning.Head(unit.id(), unit.name(), 0, asOf, now());
                    return Reckoning.sheet(scheme, head, collected.getOrDefault(unit.id(), Map.of()));
                })
                .sorted(Ranking.ORDER)
                .toList();
    }

    private LocalDate lastDay(int year) {
        var end = LocalDate.of(year, 12, 31);
        var today = LocalDate.now(clock);
        return today.isBefore(end) ? today : end;
    }

    /// Closes a year: its sheets are kept as they stand.
    ///
    /// @throws ChangedMeanwhileException where it is closed already
    @Transactional
    public Closed close(int year, String by) {
        var open = years.lock(year).orElseThrow(() -> new NotFoundException("appraisal:" + year));
        if (open.isClosed()) {
            throw new ChangedMeanwhileException("appraisal:" + year);
        }
        if (LocalDate.now(clock).getYear() <= year) {
            return new Closed.NotOver(LocalDate.of(year, 12, 31));
        }
        var live = live(open, open.units());
        var missing = live.stream()
                .filter(sheet -> sheet.score() == null)
                .collect(Collectors.toMap(
                        ScoreSheet::name,
                        sheet -> sheet.missing().stream().map(SheetLine::id).toList(),
                        (one, other) -> one,
                        TreeMap::new));
        var waiting = rankings.waiting(year);
        if (!missing.isEmpty() || waiting > 0) {
            return new Closed.Waiting(missing, waiting);
        }
        var at = now();
        var scheme = schemes.latest(year).orElseThrow().version();
        if (!years.close(year, new AppraisalYear.Closing(scheme, by, at))) {
            throw new ChangedMeanwhileException("appraisal:" + year);
        }
        live.forEach(sheet -> keep(Ranking.version(sheet, 1), "", by));
        journal.append(by, "appraisals.closed", "appraisal:" + year, Map.of("scheme", scheme, "sheets", live.size()));
        return new Closed.Kept(live.size());
    }

    KeptSheet keep(ScoreSheet sheet, String appeal, String by) {
        var body = json.write(sheet);
        var kept = new KeptSheet(sheet, body, SheetJson.digest(body), appeal, by, now());
        sheets.insert(kept);
        return kept;
    }

    /// Publishes the ranking of a closed year as it stands; a further edition where something was corrected.
    ///
    /// @return its edition
    @Transactional
    public int publish(int year, String by) {
        var closing = year(year).closing();
        if (closing == null) {
            throw new ChangedMeanwhileException("appraisal:" + year);
        }
        years.lock(year);
        var terms = schemes.get(year, closing.scheme()).terms();
        var ranking =
                Ranking.of(sheets.latest(year).stream().map(KeptSheet::sheet).toList(), terms);
        var numbered = new TreeMap<String, String>();
        PAPERS.stream()
                .filter(paper -> ranking.stream().anyMatch(each -> each.isOn(paper)))
                .forEach(paper -> numbered.put(
                        paper, numbers.next("appraisal", LocalDate.now(clock).getYear())));
        var edition = rankings.publish(year, ranking, new Publication(0, numbered, by, now()));
        journal.append(by, "appraisals.published", "appraisal:" + year, Map.of("edition", edition));
        return edition;
    }

    /// Published editions of a year, the latest first.
    public List<Publication> publications(int year) {
        return rankings.publications(year);
    }

    /// The published ranking of a year, the latest edition; empty where none is published.
    public List<Ranked> ranking(int year) {
        return rankings.latest(year);
    }

    /// The ranking of an edition.
    public List<Ranked> ranking(int year, int edition) {
        return rankings.edition(year, edition);
    }

    /// What a unit came to in a year, as published, for other decisions such as support; empty where nothing is.
    public Optional<Ranked> result(UUID unit, int year) {
        return ranking(year).stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
