package quanheng.feeds;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Has feeds looked after every half minute while the office's pages are served; single commands do not.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "quanheng.feeds.watch", havingValue = "true", matchIfMissing = true)
class WatchHours {
    private final Watch watch;

    WatchHours(Watch watch) {
        this.watch = watch;
    }

    @Scheduled(
            initialDelayString = "${quanheng.feeds.look-every:30s}",
            fixedDelayString = "${quanheng.feeds.look-every:30s}")
    void look() {
        watch.look();
    }
}
