package quanheng.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;
import quanheng.plans.Promise;
import quanheng.reading.Quantity;

/// Observes what promises are bound to.
@Component
class Observing {
    private final Indicators indicators;
    private final Definitions definitions;

    Observing(Indicators indicators, Definitions definitions) {
        this.indicators = indicators;
        this.definitions = definitions;
    }

    /// What an indicator is asked.
    record Asked(Definition definition, Indicators.Ask ask, CountedDays days) {}

    private record Key(Definition definition, Indicators.Ask ask) {}

    /// A look with all that is known now.
    Look look() {
        return look(null);
    }

    /// @param knownAt as it was known at this moment; null for now
    Look look(@Nullable Instant knownAt) {
        return new Look(knownAt);
    }

    /// One look at the ledger: what it asks twice is counted once.
    final class Look {
        private final Map<Key, Observation> seen = new ConcurrentHashMap<>();
        private final List<Definition> all = definitions.all();
        private final @Nullable Instant knownAt;

        private Look(@Nullable Instant knownAt) {
            this.knownAt = knownAt;
        }

        /// What a binding asks on a day; null where its days are yet to come or its indicator is gone.
        @Nullable
        Asked asked(Promise promise, Terms terms, LocalDate asOf) {
            var days = CountedDays.of(terms, promise, asOf);
            var definition = days == null ? null : definition(terms, days.to());
            return days == null || definition == null
                    ? null
                    : new Asked(definition, new Indicators.Ask(terms.region(), days.from(), days.to(), knownAt), days);
        }

        /// What a binding comes to; null likewise, and for a promise without a number.
        @Nullable
        Reached reached(Promise promise, Binding binding, LocalDate asOf) {
            var target = promise.target();
            var asked = asked(promise, binding.terms(), asOf);
            if (target == null || target.quantity() == null || asked == null) {
                return null;
            }
            return Observing.this.reached(binding, observe(asked.definition(), asked.ask()), asked, target.quantity());
        }

        /// The version a binding counts by on a day; null where there is no such indicator.
        @Nullable
        Definition definition(Terms terms, LocalDate day) {
            var versions = all.stream()
                    .filter(each -> each.indicator().equals(terms.indicator()))
                    .toList();
            var version = terms.version();
            return versions.stream()
                    .filter(each -> version == null ? each.isValid(day) : each.version() == version)
                    .reduce((_, later) -> later)
                    .orElse(versions.isEmpty() || version != null ? null : versions.getFirst());
        }

        private Observation observe(Definition definition, Indicators.Ask ask) {
            return seen.computeIfAbsent(new Key(definition, ask), _ -> indicators.observe(definition, ask));
        }
    }

    /// Stocks, shares and growth do not add up over days.
    private boolean addsUp(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> indicators.measure(count.measure()).isFlow();
            case Formula.Sum sum -> sum.of().stream().allMatch(this::addsUp);
            case Formula.Share _, Formula.Growth _ -> false;
        };
    }

    private Reached reached(Binding binding, Observation observation, Asked asked, Quantity quantity) {
        var unit = observation.definition().unit();
        var shown = Units.shown(quantity.unit(), unit);
        BigDecimal value = observation.value();
        return new Reached(
                binding,
                observation,
                asked.ask(),
                value == null ? null : Units.convert(value, unit, shown),
                Units.convert(quantity.low(), quantity.unit(), shown),
                Units.convert(quantity.high(), quantity.unit(), shown),
                shown,
                addsUp(observation.definition().formula()) ? asked.days().pace() : null,
                indicators.isReported(observation.definition()));
    }
}
