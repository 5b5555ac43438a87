package quanheng.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When batches are due.
///
/// @param every     days, day of the week or day of the month, as the rhythm says
/// @param untilHour hour of the day by which the batch has to be there, 1 to 24
/// @param lastDay   null while batches go on being expected
public record Schedule(
        Rhythm rhythm,
        int every,
        int untilHour,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    /// Whether it can be kept.
    public boolean isSound() {
        return rhythm.allows(every)
                && untilHour >= 1
                && untilHour <= 24
                && (lastDay == null || !lastDay.isBefore(firstDay));
    }

    /// Moments that are past by which a batch was due, the oldest first.
    List<Instant> past(Instant now, ZoneId zone) {
        return moments(zone).takeWhile(moment -> moment.isBefore(now)).toList();
    }

    /// The next moment by which a batch is due; empty where none is expected any more.
    public Optional<Instant> next(Instant now, ZoneId zone) {
        return moments(zone).filter(moment -> !moment.isBefore(now)).findFirst();
    }

    private Stream<Instant> moments(ZoneId zone) {
        var last = lastDay;
        return rhythm.days(firstDay, every)
                .takeWhile(day -> last == null || !day.isAfter(last))
                .map(day -> day.atStartOfDay().plusHours(untilHour).atZone(zone).toInstant());
    }
}
