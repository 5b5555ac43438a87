package quanheng.plans.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives the pages of plans the office's time zone.
@ControllerAdvice(basePackageClasses = ZoneAdvice.class)
class ZoneAdvice {
    private final Clock clock;

    ZoneAdvice(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }
}
