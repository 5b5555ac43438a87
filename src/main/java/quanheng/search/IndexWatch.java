package quanheng.search;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks after the index while the office is served. A failure is told and tried again at the next look.
@Component
@ConditionalOnWebApplication
class IndexWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);

    private final IndexKeeper keeper;
    private final int seconds;
    private @Nullable Thread watch;

    /// @param seconds between two looks
    IndexWatch(IndexKeeper keeper, @Value("${quanheng.search.seconds:15}") int seconds) {
        this.keeper = keeper;
        this.seconds = seconds;
    }

    @Override
    public void start() {
        watch = Thread.ofVirtual().name("search-watch").start(this::watch);
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.interrupt();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    private void watch() {
        try {
            Thread.sleep(1000);
            attempt(keeper::refresh);
            attempt(keeper::warm);
            for (; ; Thread.sleep(seconds * 1000L)) {
                attempt(keeper::refresh);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("search: the index could not be kept up: {}", failure.toString());
        }
    }
}
