package quanheng.reading;

import java.time.LocalDate;

/// A plan's period, both days included.
public record Period(LocalDate startsOn, LocalDate endsOn) {
    public Period {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("period ends before it starts: %s..%s".formatted(startsOn, endsOn));
        }
    }
}
