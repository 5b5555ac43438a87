package quanheng.appraisals;

import java.time.Instant;
import java.util.Map;

/// An edition of a year's published ranking.
///
/// @param edition 1 for the first; 0 before it is published
/// @param numbers of its papers: `ranking`, `commendation`, `criticism`, as far as there are such
public record Publication(int edition, Map<String, String> numbers, String by, Instant at) {
    public Publication {
        numbers = Map.copyOf(numbers);
    }
}
