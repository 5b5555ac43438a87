package quanheng.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that runs as any other, and is put forward to a later day when the story says so. It never goes back.
@TestConfiguration(proxyBeanMethods = false)
class YearClock {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Ticking TICKING = new Ticking();

    private YearClock() {}

    @Bean
    @Primary
    static Clock storyClock() {
        return TICKING;
    }

    static LocalDate today() {
        return LocalDate.now(TICKING);
    }

    /// Nine o'clock in the morning of a later day.
    static void goTo(LocalDate day) {
        TICKING.forward(day.atTime(9, 0).atZone(CHINA).toInstant());
    }

    private static final class Ticking extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void forward(Instant to) {
            var by = Duration.between(instant(), to);
            if (by.isNegative()) {
                throw new IllegalArgumentException("the story goes on to later days only: " + to);
            }
            ahead = ahead.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }
}
