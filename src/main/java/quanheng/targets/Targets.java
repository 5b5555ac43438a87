package quanheng.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.journal.Journal;
import quanheng.plans.Promise;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Binds promises to indicators, and counts what they are bound to. A person binds; the product proposes.
@Component
public class Targets {
    private final BindingStore store;
    private final Observing observing;
    private final Definitions definitions;
    private final Indicators indicators;
    private final Journal journal;
    private final Clock clock;

    Targets(
            BindingStore store,
            Observing observing,
            Definitions definitions,
            Indicators indicators,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.observing = observing;
        this.definitions = definitions;
        this.indicators = indicators;
        this.journal = journal;
        this.clock = clock;
    }

    /// Binds a promise to an indicator.
    ///
    /// @param boundBy username, or `system`
    /// @throws NotFoundException        where there is no such indicator or version
    /// @throws ChangedMeanwhileException where the promise is bound already
    @Transactional
    public Binding bind(UUID promiseId, Terms terms, String boundBy) {
        var version = terms.version();
        if (definitions.versions(terms.indicator()).stream()
                .noneMatch(each -> version == null || each.version() == version)) {
            throw new NotFoundException("indicator:" + terms.indicator());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var binding = new Binding(UUID.randomUUID(), promiseId, terms, boundBy, now, null, null);
        if (!store.insert(binding)) {
            throw new ChangedMeanwhileException("promise:" + promiseId);
        }
        journal.append(boundBy, "targets.bound", "promise:" + promiseId, detail(terms));
        return binding;
    }

    private static Map<String, Object> detail(Terms terms) {
        var detail = new TreeMap<String, Object>();
        detail.put("indicator", terms.indicator());
        detail.put("version", terms.version() == null ? "" : terms.version());
        detail.put("region", terms.region());
        detail.put("days", terms.days().word());
        detail.put("wholeYears", terms.wholeYears());
        return detail;
    }

    /// Ends a promise's binding and binds it anew.
    ///
    /// @param binding the one a person saw
    /// @param by      username
    /// @throws ChangedMeanwhileException where the promise is bound to another by now
    @Transactional
    public Binding change(UUID promiseId, UUID binding, Terms terms, String by) {
        end(promiseId, binding, by);
        return bind(promiseId, terms, by);
    }

    /// Ends the binding of a promise.
    ///
    /// @param binding the one a person saw
    /// @param endedBy username, or `system`
    /// @throws ChangedMeanwhileException where it is bound to another by now, or to none
    @Transactional
    public void end(UUID promiseId, UUID binding, String endedBy) {
        if (!store.end(promiseId, binding, endedBy, clock.instant())) {
            throw new ChangedMeanwhileException("promise:" + promiseId);
        }
        journal.append(endedBy, "targets.unbound", "promise:" + promiseId, Map.of("binding", binding.toString()));
    }

    /// What a promise is bound to.
    public Optional<Binding> binding(UUID promiseId) {
        return store.live(List.of(promiseId)).stream().findFirst();
    }

    /// Every binding a promise ever had, the newest first.
    public List<Binding> bindings(UUID promiseId) {
        return store.all(promiseId);
    }

    /// The promises that are bound to an indicator.
    public List<UUID> boundTo(String indicator) {
        return store.to(indicator).stream().map(Binding::promiseId).toList();
    }

    /// What was counted on a day, by promise; those bound to nothing, or to days yet to come, are absent.
    public Map<UUID, Reached> observe(Collection<Promise> promises, Freeze freeze) {
        var byId = promises.stream().collect(Collectors.toMap(Promise::id, Function.identity(), (one, _) -> one));
        var look = observing.look(freeze.knownAt());
        var reached = new HashMap<UUID, Reached>();
        for (var binding : store.live(byId.keySet(), freeze.knownAt())) {
            var found = look.reached(of(byId, binding), binding, freeze.day());
            if (found != null) {
                reached.put(binding.promiseId(), found);
            }
        }
        return reached;
    }

    /// The records counted for a promise, in a lasting order.
    public List<CountedRecord> records(Reached reached, int limit) {
        return indicators.records(reached.observation().definition(), reached.ask(), 0, limit);
    }

    /// Those of some promises that count a right on a day.
    ///
    /// @param number of the right, as it is printed
    /// @param path   address of its page, without a query
    public List<Promise> counting(Collection<Promise> promises, String number, String path, LocalDate asOf) {
        var byId = promises.stream().collect(Collectors.toMap(Promise::id, Function.identity(), (one, _) -> one));
        var look = observing.look();
        var answers = new HashMap<Object, Boolean>();
        return store.live(byId.keySet()).stream()
                .filter(binding -> {
                    var asked = look.asked(of(byId, binding), binding.terms(), asOf);
                    return asked != null && answers.computeIfAbsent(asked, _ -> isCounted(asked, number, path));
                })
                .map(binding -> of(byId, binding))
                .toList();
    }

    private boolean isCounted(Observing.Asked asked, String number, String path) {
        return indicators
                .explain(asked.definition(), asked.ask(), number)
                .filter(told -> told.path().equals(path) || told.path().startsWith(path + "?"))
                .filter(told -> told.isCounted())
                .isPresent();
    }

    private static Promise of(Map<UUID, Promise> promises, Binding binding) {
        return java.util.Objects.requireNonNull(promises.get(binding.promiseId()));
    }
}
