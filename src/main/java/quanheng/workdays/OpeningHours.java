package quanheng.workdays;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/// When the office is open on a working day, set by `quanheng.opening-hours`, such as `09:00-12:00,14:00-17:30`.
///
/// @param sessions one after another
public record OpeningHours(List<Session> sessions) {
    /// From the first minute that is open to the first that is not.
    public record Session(LocalTime from, LocalTime to) {}

    /// @throws IllegalArgumentException where a session ends before it begins or before the one before it
    public OpeningHours {
        sessions = List.copyOf(sessions);
        var before = LocalTime.MIN;
        for (var session : sessions) {
            if (session.from().isBefore(before) || !session.from().isBefore(session.to())) {
                throw new IllegalArgumentException("not opening hours: " + sessions);
            }
            before = session.to();
        }
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("the office is never open");
        }
    }

    static OpeningHours of(String written) {
        return new OpeningHours(Arrays.stream(written.split(",", -1))
                .map(session -> session.strip().split("-", -1))
                .map(ends -> new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList());
    }
}
