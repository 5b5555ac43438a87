package quanheng.workdays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that stays on one day while its hours run on, for demonstrations and tests.
final class OfficeClock extends Clock {
    private final LocalDate today;
    private final Clock running;

    OfficeClock(LocalDate today, Clock running) {
        this.today = today;
        this.running = running;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OfficeClock(today, running.withZone(zone));
    }

    @Override
    public Instant instant() {
        return running.instant().atZone(getZone()).with(today).toInstant();
    }
}
