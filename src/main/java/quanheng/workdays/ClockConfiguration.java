package quanheng.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the application. `quanheng.today` (such as `2026-11-20`) fixes its day.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock(@Value("${quanheng.today:}") String today) {
        var running = Clock.system(CHINA);
        return today.isBlank() ? running : new OfficeClock(LocalDate.parse(today.strip()), running);
    }
}
