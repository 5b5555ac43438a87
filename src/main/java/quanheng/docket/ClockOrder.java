package quanheng.docket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/// Which of several clocks comes first.
final class ClockOrder {
    static final Comparator<CaseClock> MOST_URGENT =
            Comparator.comparing((CaseClock clock) -> Objects.requireNonNullElse(clock.lastDay(), LocalDate.MAX));

    private ClockOrder() {}
}
