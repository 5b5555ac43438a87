package quanheng.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import quanheng.access.Viewer;
import quanheng.formats.FilledSheet;
import quanheng.programme.Writing.Typed;

/// The reports of a unit as a sheet to fill in, for those who insist: a row a place, and back again as drafts, all or
/// none.
@Component
public class ReportSheet {
    private static final List<String> COLUMNS =
            List.of("report", "seen", "plan", "period", "last-day", "place", "about", "light", "figure", "text");
    private static final List<String> NEEDED = List.of("report", "seen", "place", "text");
    private static final int MOST = 500;

    private final Reports reports;
    private final Prefill prefill;
    private final ProgrammeWords words;

    ReportSheet(Reports reports, Prefill prefill, ProgrammeWords words) {
        this.reports = reports;
        this.prefill = prefill;
        this.words = words;
    }

    /// Something to mend in a sheet. Its remedy is the message `programme.sheet.fault.<key>`.
    public record Fault(int row, String column, String key, List<Object> arguments) {
        static Fault of(int row, String column, String key, Object... arguments) {
            return new Fault(row, column, key, List.of(arguments));
        }
    }

    /// What became of a sheet.
    ///
    /// @param kept how many reports got a new draft; 0 where there is something to mend
    public record Taken(int kept, List<Fault> faults) {}

    /// Heads of the sheet.
    public List<String> heads(Locale language) {
        return COLUMNS.stream().map(column -> head(column, language)).toList();
    }

    private String head(String column, Locale language) {
        return words.say("sheet." + column, language);
    }

    /// Its rows: every place of every report that is open and whose period has begun.
    @Transactional(readOnly = true)
    public List<List<@Nullable Object>> rows(Viewer viewer, UUID unit, LocalDate today, Locale language) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var report : open(viewer, unit, today)) {
            var texts = reports.texts(viewer, report);
            var text = texts.isEmpty() ? ReportText.NONE : texts.getLast();
            for (var place : ReportText.PLACES) {
                rows.add(row(report, new Place(place, null), text, language));
            }
            for (var fact : prefill.of(report)) {
                rows.add(row(report, new Place(ReportText.DUTY + fact.promise(), fact), text, language));
            }
        }
        return rows;
    }

    private List<Report> open(Viewer viewer, UUID unit, LocalDate today) {
        return reports.find(viewer, ReportFilter.ofUnit(ReportFilter.Which.OPEN, unit, today), 0, MOST).stream()
                .filter(report -> !report.period().from().isAfter(today)
                        && report.answering().equals(unit))
                .toList();
    }

    /// @param fact null for a place that is no duty's
    private record Place(String id, @Nullable Fact fact) {}

    private List<@Nullable Object> row(Report report, Place at, ReportText text, Locale language) {
        var place = at.id();
        var fact = at.fact();
        var schedule = report.schedule();
        return Arrays.asList(
                report.id().toString(),
                report.revision(),
                schedule.planTitle(),
                words.period(schedule.cadence(), report.period().from(), language),
                report.lastDay(),
                place,
                fact == null ? words.say("place." + place, language) : fact.title(),
                fact == null ? null : words.light(fact.state(), language),
                fact == null ? null : fact.value(),
                text.at(place));
    }

    /// Keeps what a sheet says as drafts of the unit's reports; nothing where anything is wrong with it.
    @Transactional
    public Taken take(Viewer viewer, UUID unit, byte[] file, LocalDate today) {
        var sheet = FilledSheet.read(file);
        if (sheet.isEmpty() || sheet.get().lines().size() < 2 || !sheet.get().isWhole()) {
            return new Taken(0, List.of(Fault.of(1, "report", "unreadable")));
        }
        var lines = sheet.get().lines();
        var places = lines.getFirst()
                .places(COLUMNS, column -> List.of(head(column, Locale.CHINA), head(column, Locale.ENGLISH)));
        var faults = new ArrayList<Fault>();
        NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(Fault.of(1, column, "no-column")));
        if (!faults.isEmpty()) {
            return new Taken(0, faults);
        }
        var reading = new Reading(places, faults, new LinkedHashMap<>(), new HashSet<>());
        var known = new HashMap<String, Report>();
        open(viewer, unit, today).forEach(report -> known.put(report.id().toString(), report));
        lines.stream().skip(1).forEach(line -> reading.read(line, known));
        return faults.isEmpty() ? keep(viewer, reading) : new Taken(0, faults);
    }

    /// All drafts or none: a report somebody changed since the sheet was made takes them all back.
    private Taken keep(Viewer viewer, Reading reading) {
        var faults = new ArrayList<Fault>();
        reading.drafts().forEach((id, draft) -> {
            var typed = new Typed(draft.seen(), draft.told(), "", null);
            if (!(reports.draft(viewer, UUID.fromString(id), typed) instanceof Writing.Done)) {
                faults.add(Fault.of(draft.row(), "seen", "changed"));
            }
        });
        if (!faults.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Taken(0, faults);
        }
        return new Taken(reading.drafts().size(), List.of());
    }

    /// @param row where the report first stands
    private record Draft(int row, int seen, Map<String, String> told) {}

    /// @param done places already read
    private record Reading(
            Map<String, Integer> places, List<Fault> faults, Map<String, Draft> drafts, Set<String> done) {
        void read(FilledSheet.Line line, Map<String, Report> known) {
            var id = cell(line, "report");
            var place = cell(line, "place");
            var text = cell(line, "text");
            var seen = cell(line, "seen").replaceAll("\\.0+$", "");
            var before = faults.size();
            judge(line, known);
            if (faults.size() == before) {
                drafts.computeIfAbsent(id, unread -> new Draft(line.number(), Integer.parseInt(seen), new HashMap<>()))
                        .told()
                        .put(place, text);
            }
        }

        private void judge(FilledSheet.Line line, Map<String, Report> known) {
            var id = cell(line, "report");
            var place = cell(line, "place");
            var text = cell(line, "text");
            if (!known.containsKey(id)) {
                faults.add(Fault.of(line.number(), "report", "unknown"));
            }
            if (!ReportText.PLACES.contains(place) && !place.startsWith(ReportText.DUTY)) {
                faults.add(Fault.of(line.number(), "place", "no-place"));
            } else if (!done.add(id + " " + place)) {
                faults.add(Fault.of(line.number(), "place", "twice"));
            }
            if (!cell(line, "seen").matches("[0-9]{1,6}(\\.0+)?")) {
                faults.add(Fault.of(line.number(), "seen", "no-seen"));
            }
            if (text.length() > Reports.LONGEST) {
                faults.add(Fault.of(line.number(), "text", "too-long", text.length(), Reports.LONGEST));
            }
            var column = places.getOrDefault("text", -1);
            if (line.formulas().contains(column)) {
                faults.add(Fault.of(line.number(), "text", "formula"));
            }
        }

        private String cell(FilledSheet.Line line, String column) {
            return line.cell(places.getOrDefault(column, -1));
        }
    }
}
