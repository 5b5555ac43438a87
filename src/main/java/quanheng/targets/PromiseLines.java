package quanheng.targets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.PromiseUses;
import quanheng.indicators.TargetLines;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.reading.Quantity;

/// Tells the pages of an indicator which promises are measured by it, and what they want by when.
@Component
class PromiseLines implements PromiseUses, TargetLines {
    private final BindingStore store;
    private final Plans plans;
    private final Definitions definitions;

    PromiseLines(BindingStore store, Plans plans, Definitions definitions) {
        this.store = store;
        this.plans = plans;
        this.definitions = definitions;
    }

    @Override
    public List<Use> of(String indicator) {
        var promises = promises();
        return store.to(indicator).stream()
                .flatMap(binding -> Stream.ofNullable(promises.get(binding.promiseId())))
                .map(promise -> new Use(promise.words(), path(promise)))
                .sorted(Comparator.comparing(Use::words))
                .toList();
    }

    @Override
    public List<Line> of(String indicator, String region) {
        var unit = definitions.versions(indicator).stream()
                .reduce((_, later) -> later)
                .map(Definition::unit)
                .orElse("");
        var promises = promises();
        return store.to(indicator).stream()
                .filter(binding -> binding.terms().region().equals(region))
                .flatMap(binding -> Stream.ofNullable(promises.get(binding.promiseId())))
                .flatMap(promise -> line(promise, unit))
                .toList();
    }

    private static Stream<Line> line(Promise promise, String unit) {
        var target = promise.target();
        var deadline = promise.deadline();
        Quantity quantity = target == null ? null : target.quantity();
        if (quantity == null || deadline == null) {
            return Stream.empty();
        }
        var wanted = new Point(deadline, Units.convert(quantity.low(), quantity.unit(), unit));
        return Stream.of(new Line(promise.title(), path(promise), List.of(wanted)));
    }

    private Map<UUID, Promise> promises() {
        return plans.promises(LocalDate.MAX).stream()
                .collect(Collectors.toMap(Promise::id, Function.identity(), (one, _) -> one));
    }

    private static String path(Promise promise) {
        return "/ledger/promises/" + promise.id();
    }
}
