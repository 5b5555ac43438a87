package quanheng.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.law.Rules;
import quanheng.policies.Problem.Fault;

/// What stands against a change, looked at when it is proposed and again when it is approved.
@Component
class ChangeChecks {
    private static final int LONGEST = 300;
    private static final String ID = "[a-z0-9][a-z0-9-]{1,79}";

    private final InstrumentStore instruments;
    private final ParameterStore parameters;
    private final PowerStore powers;
    private final DelegationStore delegations;

    ChangeChecks(
            InstrumentStore instruments, ParameterStore parameters, PowerStore powers, DelegationStore delegations) {
        this.instruments = instruments;
        this.parameters = parameters;
        this.powers = powers;
        this.delegations = delegations;
    }

    /// All that is wrong with it; nothing where it can take effect.
    List<Problem> of(Change change, int row) {
        var found = new Found(row, new ArrayList<>());
        switch (change) {
            case Change.AddInstrument add -> add(add, found);
            case Change.EndInstrument end -> end(end, found);
            case Change.SetParameter set -> set(set, found);
            case Change.GrantPower grant -> grant(grant, found);
            case Change.EndPower end -> end(end, found);
            case Change.DelegatePower made -> delegate(made, found);
            case Change.EndDelegation end -> end(end, found);
        }
        return found.problems();
    }

    private record Found(int row, List<Problem> problems) {
        void when(boolean wrong, String field, Fault fault, String detail) {
            if (wrong) {
                problems.add(new Problem(row, field, fault, detail));
            }
        }
    }

    private void add(Change.AddInstrument add, Found found) {
        var made = add.instrument();
        found.when(!made.id().matches(ID), "id", Fault.BAD_ID, made.id());
        found.when(instruments.find(made.id()).isPresent(), "id", Fault.ID_TAKEN, made.id());
        found.when(made.title().isBlank(), "title", Fault.NO_NAME, "");
        found.when(made.title().length() > LONGEST, "title", Fault.TOO_LONG, "");
        found.when(made.issuer().isBlank(), "issuer", Fault.NO_NAME, "");
        found.when(isBackwards(made.effectiveOn(), made.lastOn()), "lastOn", Fault.BACKWARDS, "");
        found.when(add.articles().isEmpty(), "text", Fault.NO_ARTICLES, "");
        var labels = new HashSet<String>();
        add.articles()
                .forEach(article ->
                        found.when(!labels.add(article.label()), "text", Fault.TWO_ARTICLES, article.label()));
        if (made.supersedes() != null) {
            var before = instruments.find(made.supersedes()).orElse(null);
            found.when(before == null, "supersedes", Fault.UNKNOWN_INSTRUMENT, made.supersedes());
            found.when(
                    before != null && !before.effectiveOn().isBefore(made.effectiveOn()),
                    "supersedes",
                    Fault.BACKWARDS,
                    "");
        }
    }

    private void end(Change.EndInstrument end, Found found) {
        var instrument = instruments.find(end.instrument()).orElse(null);
        found.when(end.because().isBlank(), "because", Fault.NO_REASON, "");
        found.when(
                instrument == null || !canEnd(instrument.effectiveOn(), instrument.lastOn(), end.lastOn()),
                "lastOn",
                Fault.CANNOT_END,
                end.lastOn().toString());
    }

    private void set(Change.SetParameter set, Found found) {
        var parameter = set.parameter();
        found.when(!parameter.id().matches(ID), "parameter", Fault.BAD_ID, parameter.id());
        found.when(parameter.nameZh().isBlank() || parameter.nameEn().isBlank(), "nameZh", Fault.NO_NAME, "");
        found.when(
                set.value().signum() < 0, "value", Fault.BAD_VALUE, set.value().toPlainString());
        found.when(isBackwards(set.from(), set.lastOn()), "lastOn", Fault.BACKWARDS, "");
        parameters
                .find(parameter.id())
                .ifPresent(known -> found.when(
                        known.unit() != parameter.unit() || known.purpose() != parameter.purpose(),
                        "unit",
                        Fault.OTHER_UNIT,
                        known.unit() + " " + known.purpose()));
        var instrument = article(set.instrument(), set.article(), found);
        if (instrument != null) {
            found.when(!instrument.isInForce(set.from()), "from", Fault.NOT_IN_FORCE, instrument.title());
            var last = earlier(set.lastOn(), instrument.lastOn());
            NationalBar.over(parameter.purpose(), last)
                    .ifPresent(rule -> found.when(
                            true,
                            "lastOn",
                            Fault.BARRED,
                            "%s 《%s》%s (%s)"
                                    .formatted(
                                            rule.from(),
                                            rule.citation().title(),
                                            rule.citation().article(),
                                            rule.id())));
        }
        parameters.versions(parameter.id()).stream()
                .filter(version -> !version.from().isBefore(set.from()))
                .filter(version -> set.lastOn() == null || !version.from().isAfter(set.lastOn()))
                .findFirst()
                .ifPresent(version ->
                        found.when(true, "from", Fault.OVERLAPS, version.from().toString()));
    }

    private @Nullable Instrument article(String id, String label, Found found) {
        var instrument = instruments.find(id).orElse(null);
        found.when(instrument == null, "instrument", Fault.UNKNOWN_INSTRUMENT, id);
        found.when(
                instrument != null
                        && instruments.articles(id).stream()
                                .noneMatch(article -> article.label().equals(label)),
                "article",
                Fault.UNKNOWN_ARTICLE,
                label);
        return instrument;
    }

    private void grant(Change.GrantPower grant, Found found) {
        found.when(!grant.power().matches(ID), "power", Fault.BAD_ID, grant.power());
        found.when(grant.name().isBlank(), "name", Fault.NO_NAME, "");
        found.when(isBackwards(grant.from(), grant.lastOn()), "lastOn", Fault.BACKWARDS, "");
        found.when(grant.rule().isEmpty() == (grant.instrument() == null), "rule", Fault.ONE_BASIS, "");
        if (!grant.rule().isEmpty()) {
            found.when(Rules.named(grant.rule()).isEmpty(), "rule", Fault.UNKNOWN_RULE, grant.rule());
        }
        if (grant.instrument() != null) {
            article(grant.instrument(), grant.article(), found);
        }
        powers.named(grant.power()).stream()
                .filter(power -> power.unit().equals(grant.unit()))
                .filter(power -> meet(power.from(), power.lastOn(), grant.from(), grant.lastOn()))
                .findFirst()
                .ifPresent(power ->
                        found.when(true, "from", Fault.OVERLAPS, power.from().toString()));
    }

    private void end(Change.EndPower end, Found found) {
        var power = powers.find(end.row()).orElse(null);
        found.when(end.because().isBlank(), "because", Fault.NO_REASON, "");
        found.when(
                power == null || !canEnd(power.from(), power.lastOn(), end.lastOn()),
                "lastOn",
                Fault.CANNOT_END,
                end.lastOn().toString());
    }

    /// The principal has to hold the power itself on the first day: what is delegated is not passed on.
    private void delegate(Change.DelegatePower made, Found found) {
        found.when(made.basis().isBlank(), "basis", Fault.NO_NAME, "");
        found.when(made.basis().length() > LONGEST, "basis", Fault.TOO_LONG, "");
        found.when(made.principal().equals(made.delegate()), "delegate", Fault.SAME_UNIT, "");
        found.when(isBackwards(made.from(), made.lastOn()), "lastOn", Fault.BACKWARDS, "");
        found.when(
                powers.named(made.power()).stream()
                        .filter(power -> power.unit().equals(made.principal()))
                        .noneMatch(power -> power.spans(made.from())),
                "principal",
                Fault.NOT_HELD,
                made.power());
        delegations.to(made.delegate(), made.power()).stream()
                .filter(each -> meet(each.from(), each.lastOn(), made.from(), made.lastOn()))
                .findFirst()
                .ifPresent(each ->
                        found.when(true, "from", Fault.OVERLAPS, each.from().toString()));
    }

    private void end(Change.EndDelegation end, Found found) {
        var delegation = delegations.find(end.row()).orElse(null);
        found.when(end.because().isBlank(), "because", Fault.NO_REASON, "");
        found.when(
                delegation == null || !canEnd(delegation.from(), delegation.lastOn(), end.lastOn()),
                "lastOn",
                Fault.CANNOT_END,
                end.lastOn().toString());
    }

    private static boolean meet(
            LocalDate from, @Nullable LocalDate lastOn, LocalDate otherFrom, @Nullable LocalDate otherLastOn) {
        return (lastOn == null || !lastOn.isBefore(otherFrom)) && (otherLastOn == null || !otherLastOn.isBefore(from));
    }

    private static boolean canEnd(LocalDate from, @Nullable LocalDate lastOn, LocalDate wanted) {
        return !wanted.isBefore(from) && (lastOn == null || wanted.isBefore(lastOn));
    }

    private static boolean isBackwards(LocalDate from, @Nullable LocalDate lastOn) {
        return lastOn != null && lastOn.isBefore(from);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
