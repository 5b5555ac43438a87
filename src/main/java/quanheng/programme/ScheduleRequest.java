package quanheng.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import quanheng.reading.ReportingDuty.Limit;

/// What a person confirms of a proposal.
///
/// @param key   of the proposal
/// @param limit by when; the office's own where the sentence names none
/// @param units those of the proposal that owe reports
public record ScheduleRequest(UUID plan, String key, LocalDate from, LocalDate to, Limit limit, Set<UUID> units) {
    public ScheduleRequest {
        units = Set.copyOf(units);
    }
}
