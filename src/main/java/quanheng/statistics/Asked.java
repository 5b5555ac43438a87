package quanheng.statistics;

import java.util.ArrayList;
import java.util.List;
import quanheng.indicators.Criterion;
import quanheng.indicators.Selection;

/// The criteria of a selection, by name.
final class Asked {
    private final Selection selection;

    Asked(Selection selection) {
        this.selection = selection;
    }

    /// All values asked for under a name; none where it is not asked for.
    ///
    /// @throws IllegalArgumentException where alternatives of several criteria are asked for
    List<String> values(String name) {
        var values = new ArrayList<String>();
        for (var criterion : selection.where()) {
            switch (criterion) {
                case Criterion.Is is when is.is().equals(name) -> values.addAll(is.values());
                case Criterion.Is _ -> {}
                case Criterion.AnyOf any ->
                    throw new IllegalArgumentException("alternatives mean nothing to statistics: " + any);
            }
        }
        return values;
    }

    /// The one value asked for under a name; empty where it is not asked for.
    ///
    /// @throws IllegalArgumentException where there are more
    String only(String name) {
        var values = values(name);
        if (values.size() > 1) {
            throw new IllegalArgumentException("'%s' takes one value, not %s".formatted(name, values));
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// @throws IllegalArgumentException where something else than these is asked for
    void allow(java.util.Set<String> names) {
        for (var criterion : selection.where()) {
            if (criterion instanceof Criterion.Is is && !names.contains(is.is())) {
                throw new IllegalArgumentException("no criterion '%s' here".formatted(is.is()));
            }
        }
    }
}
