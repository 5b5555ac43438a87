package quanheng.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;

/// Takes reports in, and lets somebody else than the reporter approve them.
@Component
public class Reports {
    private final ReportStore store;
    private final Checking checking;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    Reports(ReportStore store, Checking checking, Evidence evidence, Journal journal, Clock clock) {
        this.store = store;
        this.checking = checking;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps all that is told with the paper that proves it, or nothing of it.
    @Transactional
    public Outcome keep(List<Typed> typed, Paper paper, String by) {
        var told = new ArrayList<Told>();
        var problems = new ArrayList<Problem>();
        var met = new HashSet<Told>();
        for (var each : typed) {
            var checked = checking.check(each);
            problems.addAll(checked.problems());
            var one = checked.told();
            if (one != null) {
                repeated(each, one, met, problems);
                told.add(one);
            }
        }
        if (typed.isEmpty()) {
            problems.add(new Problem(0, "file", Problem.Fault.NO_ROWS, ""));
        }
        if (paper.content().length == 0) {
            problems.add(new Problem(0, "file", Problem.Fault.NO_FILE, ""));
        } else if (paper.content().length > Evidence.LARGEST) {
            problems.add(new Problem(0, "file", Problem.Fault.TOO_LARGE, ""));
        }
        return problems.isEmpty() ? new Outcome.Kept(insert(told, paper, by)) : new Outcome.Wrong(problems);
    }

    private void repeated(Typed typed, Told told, Set<Told> met, List<Problem> problems) {
        if (!met.add(told)) {
            problems.add(new Problem(typed.row(), "value", Problem.Fault.TWICE, typed.value()));
        } else if (store.isTold(told)) {
            problems.add(new Problem(typed.row(), "value", Problem.Fault.ALREADY, typed.value()));
        }
    }

    private List<Long> insert(List<Told> told, Paper paper, String by) {
        var file = evidence.keep(paper.fileName(), paper.content(), by);
        var at = now();
        var ids =
                told.stream().map(each -> store.insert(each, file.id(), by, at)).toList();
        journal.append(
                by,
                "statistics.reported",
                "report:" + ids.getFirst(),
                Map.of("reports", ids.size(), "first", ids.getFirst(), "last", ids.getLast(), "sha256", file.sha256()));
        return ids;
    }

    /// Approves a report: from now on it counts.
    ///
    /// @throws ChangedMeanwhileException where it was decided already, or the person reported it himself
    @Transactional
    public void approve(long id, String by) {
        decide(id, new Report.Decision(true, "", by, now()));
        journal.append(by, "statistics.approved", "report:" + id, Map.of());
    }

    /// Approves several at once; those decided already or reported by the person himself are left out.
    ///
    /// @return how many were approved
    @Transactional
    public int approveAll(List<Long> ids, String by) {
        var at = now();
        var approved = ids.stream()
                .filter(id -> store.decide(id, new Report.Decision(true, "", by, at)))
                .toList();
        if (!approved.isEmpty()) {
            journal.append(
                    by,
                    "statistics.approved",
                    "report:" + approved.getFirst(),
                    Map.of("reports", approved.size(), "ids", approved.toString()));
        }
        return approved.size();
    }

    /// Sends a report back: it never counts.
    ///
    /// @throws IllegalArgumentException  where no reason is given
    /// @throws ChangedMeanwhileException where it was decided already
    @Transactional
    public void sendBack(long id, String reason, String by) {
        decide(id, new Report.Decision(false, needed(reason), by, now()));
        journal.append(by, "statistics.returned", "report:" + id, Map.of("reason", reason));
    }

    /// Withdraws a report: from now on it counts no longer. What was known before stays so.
    ///
    /// @throws IllegalArgumentException  where no reason is given
    /// @throws ChangedMeanwhileException where it was withdrawn or sent back already
    @Transactional
    public void withdraw(long id, String reason, String by) {
        if (!store.withdraw(id, new Report.Decision(false, needed(reason), by, now()))) {
            throw new ChangedMeanwhileException("report:" + id);
        }
        journal.append(by, "statistics.withdrawn", "report:" + id, Map.of("reason", reason));
    }

    private void decide(long id, Report.Decision decision) {
        if (!store.decide(id, decision)) {
            throw new ChangedMeanwhileException("report:" + id);
        }
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        return reason.strip();
    }

    /// A report by id.
    public Optional<Report> find(long id) {
        return store.find(id);
    }

    /// All that was told for the same period and subject, the latest first.
    public List<Report> history(Report report) {
        return store.history(report.told());
    }

    /// Reports, some at a time.
    public List<Report> list(ReportFilter filter, int offset, int limit) {
        return store.list(filter, offset, limit);
    }

    /// How many there are.
    public long count(ReportFilter filter) {
        return store.count(filter);
    }

    /// Code of a region given by code or by a name that means one; empty where it means none or several.
    public Optional<String> region(String words) {
        return checking.region(words);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
