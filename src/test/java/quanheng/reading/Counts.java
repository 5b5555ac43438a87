package quanheng.reading;

import java.util.OptionalDouble;

/// How many were found, invented and missed.
final class Counts {
    private int found;
    private int invented;
    private int missed;

    void add(int moreFound, int moreInvented, int moreMissed) {
        found += moreFound;
        invented += moreInvented;
        missed += moreMissed;
    }

    void add(boolean right) {
        add(right ? 1 : 0, 0, right ? 0 : 1);
    }

    boolean expectsAny() {
        return found + missed > 0;
    }

    /// The balanced mean of precision and recall; none where there is nothing to find and nothing found.
    OptionalDouble f1() {
        if (found + invented + missed == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(2.0 * found / (2.0 * found + invented + missed));
    }

    /// The share of right ones, where each is either right or wrong.
    OptionalDouble share() {
        return found + missed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / (found + missed));
    }
}
