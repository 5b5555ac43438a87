package quanheng.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;

/// Binds promises to measures, and counts what they measure. A person binds; the product proposes.
@Component
public class PromiseCounts {
    private final BindingStore store;
    private final PatentCount patents;
    private final Journal journal;
    private final Clock clock;
    private final TargetWords words = new TargetWords();

    PromiseCounts(BindingStore store, PatentCount patents, Journal journal, Clock clock) {
        this.store = store;
        this.patents = patents;
        this.journal = journal;
        this.clock = clock;
    }

    /// What may count a target, by its name.
    public Proposal propose(Question question) {
        return words.proposal(question);
    }

    /// Binds a promise to a measure.
    ///
    /// @param boundBy username, or `system`
    /// @throws ChangedMeanwhileException where the promise is bound already
    @Transactional
    public Binding bind(UUID promiseId, PatentsFiled measure, String boundBy) {
        var binding = new Binding(
                UUID.randomUUID(), promiseId, measure, boundBy, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!store.insert(binding)) {
            throw new ChangedMeanwhileException("promise:" + promiseId);
        }
        journal.append(boundBy, "indicators.bound", "promise:" + promiseId, Map.of("measure", measure.name()));
        return binding;
    }

    /// Ends the binding of a promise.
    ///
    /// @param endedBy username, or `system`
    /// @throws ChangedMeanwhileException where the promise is not bound
    @Transactional
    public void unbind(UUID promiseId, String endedBy) {
        if (!store.end(promiseId, endedBy, clock.instant())) {
            throw new ChangedMeanwhileException("promise:" + promiseId);
        }
        journal.append(endedBy, "indicators.unbound", "promise:" + promiseId, Map.of());
    }

    /// The measure a promise is bound to.
    public Optional<Binding> binding(UUID promiseId) {
        return store.live(List.of(promiseId)).stream().findFirst();
    }

    /// What the registers show for a promise on a day; empty where it is bound to nothing.
    public Optional<PromiseCount> observe(UUID promiseId, LocalDate asOf) {
        return Optional.ofNullable(observe(List.of(promiseId), asOf).get(promiseId));
    }

    /// What the registers show on a day, by promise; those bound to nothing are absent.
    public Map<UUID, PromiseCount> observe(Collection<UUID> promiseIds, LocalDate asOf) {
        return store.live(promiseIds).stream()
                .collect(Collectors.toUnmodifiableMap(Binding::promiseId, binding -> observe(binding.measure(), asOf)));
    }

    /// What a measure shows on a day, before anything is bound to it.
    public PromiseCount observe(PatentsFiled measure, LocalDate asOf) {
        return patents.observe(measure, asOf);
    }

    /// Those of some promises whose measure counts a right on a day.
    ///
    /// @param right its id in the register
    public List<UUID> counting(Collection<UUID> promiseIds, int right, LocalDate asOf) {
        return store.live(promiseIds).stream()
                .filter(binding -> counts(binding.measure(), right, asOf))
                .map(Binding::promiseId)
                .toList();
    }

    private boolean counts(PatentsFiled measure, int right, LocalDate asOf) {
        return patents.counts(measure, right, asOf);
    }
}
