package quanheng.feeds.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses tokens: after twenty wrong ones from an address within fifteen minutes, further ones
/// are refused until the oldest of them is that old.
@Component
class Guesses {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LIMIT = 20;
    private static final int ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> wrong = new HashMap<>();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean refused(String address) {
        return recent(address).size() >= LIMIT;
    }

    synchronized void failed(String address) {
        if (wrong.size() >= ADDRESSES) {
            wrong.keySet().removeIf(each -> !each.equals(address));
        }
        var moments = recent(address);
        if (moments.size() < LIMIT) {
            moments.addLast(clock.instant());
        }
        wrong.put(address, moments);
    }

    private Deque<Instant> recent(String address) {
        var since = clock.instant().minus(WINDOW);
        var moments = wrong.getOrDefault(address, new ArrayDeque<>());
        while (!moments.isEmpty() && moments.getFirst().isBefore(since)) {
            moments.removeFirst();
        }
        return moments;
    }
}
