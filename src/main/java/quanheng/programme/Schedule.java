package quanheng.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

/// A duty to report again and again, as a person confirmed it from a sentence of a plan in force.
///
/// @param version    number of the plan's version, for the address of its sentence
/// @param sentence   the words of the plan it rests on
/// @param limitNamed whether the sentence names the last day; else the office did
/// @param from       first day of the first period
/// @param to         last day of the last period
/// @param endedOn    null while it binds
public record Schedule(
        UUID id,
        UUID planId,
        String planTitle,
        UUID versionId,
        int version,
        String clauseId,
        String sentence,
        ReportingCadence cadence,
        String recipient,
        Limit limit,
        boolean limitNamed,
        LocalDate from,
        LocalDate to,
        String confirmedBy,
        @Nullable LocalDate endedOn) {
    /// A period to report on, both days included.
    public record Period(LocalDate from, LocalDate to) {}

    /// Its periods in order; the last is cut where the plan ends.
    public List<Period> periods() {
        var periods = new ArrayList<Period>();
        for (var day = from; !day.isAfter(to); day = cadence.end(day).plusDays(1)) {
            var end = cadence.end(day);
            periods.add(new Period(day, end.isAfter(to) ? to : end));
        }
        return periods;
    }

    /// Where its sentence can be read.
    public String address() {
        return "/plans/%s/versions/%d".formatted(planId, version);
    }
}
