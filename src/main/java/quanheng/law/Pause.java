package quanheng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stops that overlap, taken as one.
record Pause(String reason, LocalDate from, @Nullable LocalDate to) {
    /// The stops in their order; those that began with the limit or before it count from its first day.
    static List<Pause> of(List<Stop> stops, LocalDate firstDay) {
        var pauses = new ArrayList<Pause>();
        stops.stream().sorted(Comparator.comparing(Stop::from)).forEach(stop -> {
            var pause = new Pause(stop.reason(), later(stop.from(), firstDay), stop.to());
            if (pause.isEmpty()) {
                return;
            }
            if (pauses.isEmpty() || !pauses.getLast().reaches(pause.from())) {
                pauses.add(pause);
            } else {
                pauses.add(pauses.removeLast().and(pause));
            }
        });
        return pauses;
    }

    private boolean isEmpty() {
        return to != null && !to.isAfter(from);
    }

    private boolean reaches(LocalDate day) {
        return to == null || day.isBefore(to);
    }

    private Pause and(Pause other) {
        var end = to == null || other.to() == null ? null : later(to, other.to());
        return new Pause(reason + "; " + other.reason(), from, end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
