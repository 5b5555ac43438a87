package quanheng.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// The list of powers and duties. What a power rests on ends it: a repealed basis closes the power from that day.
@Component
public class Powers {
    private final PowerStore store;
    private final DelegationStore delegations;
    private final Journal journal;

    Powers(PowerStore store, DelegationStore delegations, Journal journal) {
        this.store = store;
        this.delegations = delegations;
        this.journal = journal;
    }

    /// All entries, also those that ended.
    public List<Power> all() {
        return store.all();
    }

    /// An entry by its row.
    public Optional<Power> entry(long row) {
        return store.find(row);
    }

    /// All delegations, also those that ended.
    public List<Delegation> delegations() {
        return delegations.all();
    }

    /// A delegation by its row.
    public Optional<Delegation> delegation(long row) {
        return delegations.find(row);
    }

    /// Whether a unit may act by a power on a day: one of its own, or another unit's that was delegated to it.
    public PowerCheck check(String power, UUID unit, LocalDate day) {
        var own = own(power, unit, day);
        return own instanceof PowerCheck.Live
                ? own
                : delegated(power, unit, day).orElse(own);
    }

    /// Empty where nothing was ever delegated to it. A delegation ends with the power of who delegated.
    private Optional<PowerCheck> delegated(String power, UUID unit, LocalDate day) {
        var all = delegations.to(unit, power);
        return all.stream()
                .filter(each -> each.spans(day))
                .findFirst()
                .or(() -> all.stream().filter(each -> each.from().isAfter(day)).findFirst())
                .or(() -> all.stream().reduce((one, other) -> other))
                .map(each -> check(each, day));
    }

    /// Whether a delegation holds on a day.
    public PowerCheck check(Delegation delegation, LocalDate day) {
        if (!delegation.spans(day)) {
            return outside(delegation, day);
        }
        return switch (own(delegation.power(), delegation.principal(), day)) {
            case PowerCheck.Live(var power, var basis, var by) -> new PowerCheck.Live(power, basis, delegation);
            case PowerCheck.Refused refused -> refused;
        };
    }

    private static PowerCheck outside(Delegation delegation, LocalDate day) {
        return delegation.from().isAfter(day)
                ? new PowerCheck.Refused(
                        delegation.power(), PowerCheck.Reason.NOT_YET, delegation.from(), document(delegation))
                : new PowerCheck.Refused(
                        delegation.power(), PowerCheck.Reason.ENDED, delegation.lastOn(), document(delegation));
    }

    private static Basis document(Delegation delegation) {
        return new Basis("", delegation.basis(), "", "");
    }

    private PowerCheck own(String power, UUID unit, LocalDate day) {
        var holders = store.named(power);
        if (holders.isEmpty()) {
            return new PowerCheck.Refused(power, PowerCheck.Reason.UNKNOWN, null, null);
        }
        var own = holders.stream().filter(each -> each.unit().equals(unit)).toList();
        if (own.isEmpty()) {
            return new PowerCheck.Refused(power, PowerCheck.Reason.OF_OTHERS, null, basis(holders.getLast(), day));
        }
        return own.stream()
                .filter(each -> each.spans(day))
                .findFirst()
                .map(each -> check(each, day))
                .orElseGet(() -> outside(own, day));
    }

    /// As [#check(String, UUID, LocalDate)]; a refusal, and the use of another's power with the unit in whose name it
    /// is
    /// used, are written into the journal within the caller's transaction.
    @Transactional
    public PowerCheck attempt(Attempt attempt) {
        var check = check(attempt.power(), attempt.unit(), attempt.day());
        switch (check) {
            case PowerCheck.Refused refused ->
                note(
                        attempt,
                        "policies.power-refused",
                        "reason",
                        refused.reason().name());
            case PowerCheck.Live live -> {
                if (live.by() != null) {
                    note(
                            attempt,
                            "policies.power-delegated",
                            "inNameOf",
                            live.inNameOf().toString());
                }
            }
        }
        return check;
    }

    private void note(Attempt attempt, String act, String word, String value) {
        journal.append(
                attempt.actor(),
                act,
                attempt.subject(),
                Map.of(
                        "power",
                        attempt.power(),
                        "unit",
                        attempt.unit().toString(),
                        "day",
                        attempt.day().toString(),
                        word,
                        value));
    }

    /// Whether an entry holds on a day.
    public PowerCheck check(Power power, LocalDate day) {
        var basis = basis(power, day);
        if (!power.spans(day)) {
            return outside(List.of(power), day);
        }
        var instrument = power.instrument();
        if (instrument != null) {
            return instrument.isInForce(day)
                    ? new PowerCheck.Live(power, basis, null)
                    : without(power, instrument.lastOn(), basis);
        }
        return Rules.named(power.rule()).stream().anyMatch(rule -> rule.covers(day))
                ? new PowerCheck.Live(power, basis, null)
                : without(power, lastDay(power.rule()), basis);
    }

    private static PowerCheck without(Power power, @Nullable LocalDate lastOn, Basis basis) {
        return new PowerCheck.Refused(power.id(), PowerCheck.Reason.BASIS_NOT_IN_FORCE, lastOn, basis);
    }

    private static @Nullable LocalDate lastDay(String rule) {
        return Rules.named(rule).stream()
                .map(Rule::to)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static PowerCheck outside(List<Power> own, LocalDate day) {
        var next = own.stream().filter(each -> each.from().isAfter(day)).min(Comparator.comparing(Power::from));
        if (next.isPresent()) {
            var power = next.get();
            return new PowerCheck.Refused(power.id(), PowerCheck.Reason.NOT_YET, power.from(), basis(power, day));
        }
        var last = own.getLast();
        return new PowerCheck.Refused(last.id(), PowerCheck.Reason.ENDED, last.lastOn(), basis(last, day));
    }

    /// What a power rests on: the version of the rule that a day selects, or else the latest.
    public static Basis basis(Power power, LocalDate day) {
        var instrument = power.instrument();
        if (instrument != null) {
            return new Basis("", instrument.title(), instrument.number(), power.article());
        }
        var versions = Rules.named(power.rule());
        return versions.stream()
                .filter(rule -> rule.covers(day))
                .findFirst()
                .or(() -> versions.stream().max(Comparator.comparing(Rule::from)))
                .map(rule -> new Basis(
                        rule.id(), rule.citation().title(), "", rule.citation().article()))
                .orElseGet(() -> new Basis(power.rule(), power.rule(), "", ""));
    }
}
