package quanheng.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.law.Rules;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// The roster of technical investigators, and who of them may be appointed in a case.
@Component
public class Experts {
    private static final String TIE_COUNTS = "OWN-03";

    /// For whom the roster is looked up where an act is judged, whoever wants it.
    private static final Viewer JUDGE =
            new Viewer(new UUID(0, 2), "experts", "experts", Set.of(Role.CASE_OFFICER), Set.of());

    private final ExpertStore store;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Experts(ExpertStore store, Sight sight, Journal journal, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// All entries, also those that ended, by name.
    @Transactional(readOnly = true)
    public List<ExpertEntry> all() {
        return store.all();
    }

    /// An entry.
    ///
    /// @throws NotFoundException where there is none
    @Transactional(readOnly = true)
    public ExpertEntry get(UUID id) {
        return store.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("expert:" + id));
    }

    /// Adds entries: all of them, or none where one is there already.
    ///
    /// @throws ChangedMeanwhileException where one of them is on the roster on such days
    @Transactional
    public void add(List<ExpertEntry> entries, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            entries.forEach(entry -> {
                store.insert(entry, by, now);
                entry.ties().forEach(tie -> store.insert(entry.id(), tie, by, now));
                journal.append(by, "protection.expert-added", subject(entry.id()), Map.of("name", entry.name()));
            });
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException("experts");
        }
    }

    /// Whether somebody of this name and organisation is on the roster on any of these days.
    @Transactional(readOnly = true)
    public boolean isListed(ExpertEntry entry) {
        return store.all().stream()
                .filter(each ->
                        each.name().equals(entry.name()) && each.organization().equals(entry.organization()))
                .anyMatch(each -> meets(each.from(), each.to(), entry));
    }

    private static boolean meets(LocalDate from, @Nullable LocalDate to, ExpertEntry entry) {
        return (to == null || !to.isBefore(entry.from()))
                && (entry.to() == null || !entry.to().isBefore(from));
    }

    /// Ends an appointment.
    ///
    /// @throws ChangedMeanwhileException where it has ended, or begins later
    @Transactional
    public void end(UUID expert, LocalDate to, String by) {
        if (!store.end(expert, to)) {
            throw new ChangedMeanwhileException(subject(expert));
        }
        journal.append(by, "protection.expert-ended", subject(expert), Map.of("to", to.toString()));
    }

    /// Notes a tie.
    ///
    /// @throws ChangedMeanwhileException where it is noted already
    @Transactional
    public void tie(UUID expert, Recusal.Tie what, String by) {
        try {
            store.insert(
                    expert,
                    new ExpertEntry.Tie(UUID.randomUUID(), what),
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException(subject(expert));
        }
        journal.append(
                by,
                "protection.expert-tied",
                subject(expert),
                Map.of("kind", what.kind().name(), "with", what.with()));
    }

    /// Ends a tie; for how long it counts then says the rule.
    ///
    /// @throws ChangedMeanwhileException where it has ended
    @Transactional
    public void endTie(UUID expert, UUID tie, LocalDate to, String by) {
        if (!store.endTie(tie, to)) {
            throw new ChangedMeanwhileException(subject(expert));
        }
        journal.append(by, "protection.expert-untied", subject(expert), Map.of("to", to.toString()));
    }

    /// What stands against appointing somebody in a case of these parties.
    sealed interface Fitness {
        /// Nothing does.
        record Fit() implements Fitness {}

        /// He is not on the roster that day.
        record NotListed() implements Fitness {}

        /// He has to stand aside.
        record Excluded(List<Recusal.Ground> grounds) implements Fitness {}
    }

    /// Whether somebody may be appointed. Of several of one name all have to be free.
    Fitness fitness(String name, List<String> parties, LocalDate day) {
        var listed = sight.as(JUDGE, store::all).stream()
                .filter(each -> each.name().equals(name.strip()) && each.covers(day))
                .toList();
        if (listed.isEmpty()) {
            return new Fitness.NotListed();
        }
        var grounds = listed.stream()
                .flatMap(each -> Recusal.grounds(each.judged(), parties, day, years(day)).stream())
                .toList();
        return grounds.isEmpty() ? new Fitness.Fit() : new Fitness.Excluded(grounds);
    }

    /// For how many years after its end a tie counts.
    public static int years(LocalDate day) {
        return Rules.on(TIE_COUNTS, day).term().count();
    }

    private static String subject(UUID expert) {
        return "expert:" + expert;
    }
}
