package quanheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Milliseconds that something took, again and again.
record Times(List<Double> all) {
    Times {
        all = all.stream().sorted().toList();
    }

    static Times of(int rounds, Runnable work) {
        var all = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var begun = System.nanoTime();
            work.run();
            all.add((System.nanoTime() - begun) / 1e6);
        }
        return new Times(all);
    }

    double median() {
        return all.get(all.size() / 2);
    }

    double p99() {
        return all.get((int) (all.size() * 0.99));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms p99 %.2f ms", median(), p99());
    }
}
