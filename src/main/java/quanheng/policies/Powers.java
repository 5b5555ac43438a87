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
    private final Journal journal;

    Powers(PowerStore store, Journal journal) {
        this.store = store;
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

    /// Whether a unit may act by a power on a day.
    public PowerCheck check(String power, UUID unit, LocalDate day) {
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

    /// As [#check(String, UUID, LocalDate)]; a refusal is written into the journal within the caller's transaction.
    @Transactional
    public PowerCheck attempt(Attempt attempt) {
        var check = check(attempt.power(), attempt.unit(), attempt.day());
        if (check instanceof PowerCheck.Refused refused) {
            journal.append(
                    attempt.actor(),
                    "policies.power-refused",
                    attempt.subject(),
                    Map.of(
                            "power", attempt.power(),
                            "unit", attempt.unit().toString(),
                            "day", attempt.day().toString(),
                            "reason", refused.reason().name()));
        }
        return check;
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
                    ? new PowerCheck.Live(power, basis)
                    : without(power, instrument.lastOn(), basis);
        }
        return Rules.named(power.rule()).stream().anyMatch(rule -> rule.covers(day))
                ? new PowerCheck.Live(power, basis)
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
