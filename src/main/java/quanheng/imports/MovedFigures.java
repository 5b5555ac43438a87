package quanheng.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.registers.AsOf;
import quanheng.registers.Axis;
import quanheng.registers.Filter;
import quanheng.rights.State;

/// The figures an import moves: rights in force today, by category.
@Component
public class MovedFigures {
    private final AsOf rights;

    MovedFigures(AsOf rights) {
        this.rights = rights;
    }

    /// Rights in force by name of their category, as a batch found them or left them.
    ///
    /// @param knownAt null for now
    public Map<String, Long> inForce(@Nullable Instant knownAt) {
        var figures = new TreeMap<String, Long>();
        rights.count(Filter.ALL.being(State.inForce()).knownAt(knownAt), Set.of(Axis.CATEGORY))
                .forEach((cell, count) -> figures.put(cell.values().getFirst(), count));
        return figures;
    }
}
