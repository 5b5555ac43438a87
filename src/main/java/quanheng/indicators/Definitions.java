package quanheng.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.shell.NotFoundException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All definitions of indicators: those that come with the product, and those of the office.
@Component
public class Definitions {
    private final List<Definition> shipped;
    private final DefinitionStore store;

    Definitions(DefinitionStore store, JsonMapper json) {
        this.store = store;
        try (var file = Definitions.class.getResourceAsStream("definitions.json")) {
            this.shipped = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("definitions.json cannot be read", e);
        }
    }

    /// All versions of all indicators, an indicator's versions together in order.
    public List<Definition> all() {
        var own = store.all();
        var order = new ArrayList<String>();
        Stream.concat(shipped.stream(), own.stream())
                .map(Definition::indicator)
                .distinct()
                .forEach(order::add);
        return Stream.concat(shipped.stream(), own.stream())
                .sorted(Comparator.comparingInt((Definition each) -> order.indexOf(each.indicator()))
                        .thenComparingInt(Definition::version))
                .toList();
    }

    /// The versions of one indicator, in order; none where there is no such indicator.
    public List<Definition> versions(String indicator) {
        return all().stream().filter(each -> each.indicator().equals(indicator)).toList();
    }

    /// A version of an indicator.
    public Optional<Definition> find(String indicator, int version) {
        return versions(indicator).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    /// The version that is the convention on a day: the latest of those valid; before the first one the first.
    ///
    /// @throws NotFoundException where there is no such indicator
    public Definition inForce(String indicator, LocalDate day) {
        var versions = versions(indicator);
        if (versions.isEmpty()) {
            throw new NotFoundException("indicator:" + indicator);
        }
        return versions.stream()
                .filter(each -> each.isValid(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }
}
