package quanheng.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// A limit that runs: which rule, from when, and what happened to it since.
///
/// @param rule       id such as `ADJ-11`
/// @param scope      such as `DECIDE`; empty where the rule has none
/// @param anchor     the day that selects the version of the rule, of its extensions and of the counting rules
/// @param start      when the event happened that starts it; for rules that count back (such as notice before a
///                   hearing) the event before which something has to be done. Only limits in hours heed the time.
/// @param stops      times that do not count, in any order; they may overlap
/// @param extensions in any order; taken in the order of their grants
public record TimeLimit(
        String rule,
        String scope,
        LocalDate anchor,
        LocalDateTime start,
        List<Stop> stops,
        List<Extension> extensions) {
    /// Keeps its own copies of the lists.
    public TimeLimit {
        stops = List.copyOf(stops);
        extensions = List.copyOf(extensions);
    }

    /// A limit to which nothing has happened yet, under the law of the day it starts.
    public static TimeLimit from(String rule, String scope, LocalDate start) {
        return new TimeLimit(rule, scope, start, start.atStartOfDay(), List.of(), List.of());
    }
}
