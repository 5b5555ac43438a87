package quanheng.feeds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quanheng.imports.Batch;

/// Compares what arrived of a feed with what was due and what was announced. It keeps nothing: once the batch is
/// there, the finding is gone.
final class Reconciliation {
    private final Schedule schedule;
    private final List<Arrival> arrivals;
    private final Instant now;

    /// @param arrivals all of the feed, in any order
    Reconciliation(Schedule schedule, List<Arrival> arrivals, Instant now) {
        this.schedule = schedule;
        this.arrivals = arrivals.stream()
                .filter(Arrival::stands)
                .sorted(Comparator.comparingInt(Arrival::sequence))
                .toList();
        this.now = now;
    }

    List<Finding> findings(ZoneId zone) {
        var found = new ArrayList<Finding>();
        found.addAll(missing());
        found.addAll(late(zone));
        found.addAll(rows());
        found.addAll(totals());
        found.addAll(stopped());
        return found;
    }

    /// Numbers that were passed over, each known since the first later one arrived.
    private List<Finding> missing() {
        var found = new ArrayList<Finding>();
        var expected = 1;
        for (var arrival : arrivals) {
            for (; expected < arrival.sequence(); expected++) {
                found.add(new Finding(Finding.Kind.MISSING, expected, passedOver(expected), 0, 0));
            }
            expected = arrival.sequence() + 1;
        }
        return found;
    }

    private Instant passedOver(int sequence) {
        return arrivals.stream()
                .filter(arrival -> arrival.sequence() > sequence)
                .map(Arrival::arrivedAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /// Due moments without a batch. A batch makes good the oldest moment missed before it, else it stands for the
    /// moment to come.
    private List<Finding> late(ZoneId zone) {
        var coming = new ArrayDeque<>(schedule.past(now, zone));
        var missed = new ArrayDeque<Instant>();
        var inTime = arrivals.stream().map(Arrival::arrivedAt).sorted().toList();
        var met = Instant.MIN;
        for (var arrived : inTime) {
            while (!coming.isEmpty() && coming.getFirst().isBefore(arrived)) {
                var due = coming.removeFirst();
                if (!due.equals(met)) {
                    missed.addLast(due);
                }
            }
            if (!missed.isEmpty()) {
                missed.removeFirst();
            } else if (!coming.isEmpty()) {
                met = coming.getFirst();
            }
        }
        for (var due : coming) {
            if (!due.equals(met)) {
                missed.addLast(due);
            }
        }
        return missed.stream()
                .map(due -> new Finding(Finding.Kind.LATE, null, due, 0, 0))
                .toList();
    }

    private List<Finding> rows() {
        var found = new ArrayList<Finding>();
        for (var arrival : arrivals) {
            var announced = arrival.announced().rows();
            var got = arrival.batch().totals().rows();
            if (announced != null && arrival.isDone() && announced != got) {
                found.add(new Finding(Finding.Kind.ROWS, arrival.sequence(), arrival.arrivedAt(), announced, got));
            }
        }
        return found;
    }

    /// Where the sender's running total and the office's part. Once they agree again, what parted them is made good.
    private List<Finding> totals() {
        var open = new ArrayList<Finding>();
        var ours = 0L;
        var apart = 0L;
        for (var arrival : arrivals) {
            if (!arrival.isDone()) {
                break;
            }
            ours += arrival.batch().totals().rows();
            var theirs = arrival.announced().total();
            if (theirs == null) {
                continue;
            }
            if (theirs == ours) {
                open.clear();
            } else if (theirs - ours != apart) {
                open.add(new Finding(Finding.Kind.TOTAL, arrival.sequence(), arrival.arrivedAt(), theirs, ours));
            }
            apart = theirs - ours;
        }
        return open;
    }

    private List<Finding> stopped() {
        return arrivals.stream()
                .filter(arrival -> arrival.batch().state() == Batch.State.FAILED
                        || arrival.batch().state() == Batch.State.CANCELLED)
                .map(arrival ->
                        new Finding(Finding.Kind.STOPPED, arrival.sequence(), arrival.arrivedAt(), 0, arrival.tries()))
                .toList();
    }
}
