package quanheng.indicators;

import java.util.List;
import java.util.Map;

/// A published figure beside what the same definition shows for the same days as known at a later moment.
///
/// @param figure as published
/// @param now    the same, as known later
/// @param added  records counted now that were not
/// @param gone   records counted then that are not now
/// @param causes what changed them, and how many each did
public record Restatement(
        Figure figure, Observation now, List<CountedRecord> added, List<CountedRecord> gone, Map<Phrase, Long> causes) {
    public Restatement {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        causes = Map.copyOf(causes);
    }

    /// Whether anything is otherwise than published.
    public boolean isChanged() {
        var published = figure.value();
        var restated = now.rounded();
        var same = published == null ? restated == null : restated != null && published.compareTo(restated) == 0;
        return !same || !added.isEmpty() || !gone.isEmpty();
    }
}
