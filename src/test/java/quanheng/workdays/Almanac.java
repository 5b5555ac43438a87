package quanheng.workdays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Calendars of tests, with invented notices and closed days on top of the published ones.
public final class Almanac {
    private Almanac() {}

    public static Workdays of(Map<LocalDate, Boolean> announced, Set<LocalDate> closed) {
        var years = announced.keySet().stream().map(LocalDate::getYear).collect(java.util.stream.Collectors.toSet());
        var calendar = new Calendar("test", years, announced, closed);
        return new Workdays(() -> calendar);
    }
}
