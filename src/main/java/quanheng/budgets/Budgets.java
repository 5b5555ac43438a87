package quanheng.budgets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.law.StepWords;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// The money of the programme: planned by line, paid with evidence. Whoever asks sees the lines of his units, those of
/// published years, or as the office all.
@Component
public class Budgets {
    private final BudgetStore store;
    private final LineReading reading;
    private final Evidence evidence;
    private final Journal journal;
    private final StepWords words;
    private final Clock clock;

    Budgets(BudgetStore store, LineReading reading, Evidence evidence, Journal journal, StepWords words, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.evidence = evidence;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
    }

    /// All lines the viewer sees, the latest year first.
    @Transactional(readOnly = true)
    public List<BudgetLine> lines() {
        return store.all();
    }

    /// A line.
    ///
    /// @throws NotFoundException where there is none the viewer sees
    @Transactional(readOnly = true)
    public BudgetLine line(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("budget:" + id));
    }

    /// Payments out of a line, the latest first.
    @Transactional(readOnly = true)
    public List<Payment> payments(UUID line) {
        return store.payments(line);
    }

    /// A payment.
    @Transactional(readOnly = true)
    public Optional<Payment> payment(UUID id) {
        return store.payment(id);
    }

    /// Years everybody may see.
    @Transactional(readOnly = true)
    public List<Integer> published() {
        return store.published();
    }

    /// Shows a year's lines to everybody.
    @Transactional
    public void publish(int year, String by) {
        if (store.publish(year, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            journal.append(by, "budgets.published", "budgets:" + year, Map.of("year", year));
        }
    }

    /// Whether somebody writes for a unit.
    public static boolean mayWrite(Viewer viewer, UUID unit) {
        return viewer.hasAny(Role.COORDINATOR) || viewer.organizations().contains(unit);
    }

    /// Adds lines, all or none.
    ///
    /// @param rows fields of each (`unit`, `year`, `use`, `source`, `name`, `planned`) by row; 0 for a form
    /// @return everything that is wrong; none where they were added
    @Transactional
    public List<Problem> add(Map<Integer, Map<String, String>> rows, Viewer viewer) {
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<BudgetLine>();
        var known = new HashSet<>(store.all().stream().map(Budgets::key).toList());
        var units = viewer.hasAny(Role.COORDINATOR) ? null : List.copyOf(viewer.organizations());
        rows.forEach((number, row) -> {
            var read = reading.read(row, number, units);
            var line = read.line();
            problems.addAll(read.problems());
            if (line != null && !known.add(key(line))) {
                problems.add(new Problem(number, "name", "twice", line.name()));
            } else if (line != null) {
                lines.add(line);
            }
        });
        if (problems.isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            lines.forEach(line -> store.insert(line, viewer.username(), now));
            journal.append(viewer.username(), "budgets.added", "budgets", Map.of("lines", lines.size()));
        }
        return problems;
    }

    private static String key(BudgetLine line) {
        return line.unit() + "|" + line.year() + "|" + line.use() + "|" + line.source() + "|" + line.name();
    }

    /// A proof as handed in.
    ///
    /// @param content none where no file came
    @SuppressWarnings("ArrayRecordComponent")
    public record Proof(String fileName, byte[] content) {}

    /// Writes down a payment. A line is never overdrawn.
    ///
    /// @param typed fields `paidOn`, `amount` (yuan), `words`
    /// @return everything that is wrong; none where it is kept
    /// @throws NotAllowedException       where the viewer does not write for the unit
    /// @throws ChangedMeanwhileException where somebody else paid out of the line meanwhile
    @Transactional
    public List<Problem> pay(UUID line, Map<String, String> typed, Proof proof, Viewer viewer) {
        var of = line(line);
        if (!mayWrite(viewer, of.unit())) {
            throw new NotAllowedException("budget:" + line);
        }
        var day = day(LineReading.told(typed, "paidOn"));
        var problems = wrong(of, typed, day, proof);
        if (!problems.isEmpty() || day == null) {
            return problems;
        }
        var by = viewer.username();
        var file = evidence.keep(proof.fileName(), proof.content(), by).id();
        var amount = new BigDecimal(LineReading.told(typed, "amount"));
        var payment = new Payment(UUID.randomUUID(), line, day, amount, LineReading.told(typed, "words"), file, by);
        try {
            store.insert(payment, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException("budget:" + line);
        }
        journal.append(by, "budgets.paid", "budget:" + line, Map.of("payment", payment.id(), "yuan", amount));
        return List.of();
    }

    private List<Problem> wrong(BudgetLine of, Map<String, String> typed, @Nullable LocalDate day, Proof proof) {
        var problems = new ArrayList<Problem>();
        var amount = LineReading.told(typed, "amount");
        var isMoney = LineReading.isMoney(amount) && !amount.matches("[0.]+");
        LineReading.check(problems, isMoney, new Problem(0, "amount", "money", amount));
        LineReading.check(
                problems,
                !isMoney || new BigDecimal(amount).compareTo(of.left()) <= 0,
                new Problem(0, "amount", "overdrawn", of.left().toPlainString()));
        LineReading.check(
                problems,
                day != null && day.getYear() == of.year() && !day.isAfter(LocalDate.now(clock)),
                new Problem(0, "paidOn", "day", Integer.toString(of.year())));
        Optional.ofNullable(day)
                .flatMap(on -> Bar.on(of.use(), on))
                .ifPresent(rule -> problems.add(
                        new Problem(0, "paidOn", "barred", words.cite(rule.citation(), Locale.SIMPLIFIED_CHINESE))));
        LineReading.check(problems, !LineReading.told(typed, "words").isEmpty(), new Problem(0, "words", "name", ""));
        LineReading.check(problems, proof.content().length > 0, new Problem(0, "file", "file", ""));
        return problems;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
