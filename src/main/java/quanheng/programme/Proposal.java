package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

/// What a sentence of a plan in force says about reports, before a person confirms it.
///
/// @param key       the same as long as the sentence is
/// @param limit     null where the sentence names none: then the office has to
/// @param from      first day of the first whole period after the plan was issued; null where it has no dates
/// @param to        the plan's last day; null where unknown
/// @param units     whom it binds, each with the words that do
/// @param confirmed the schedule it already became
public record Proposal(
        String key,
        UUID planId,
        String planTitle,
        UUID versionId,
        int version,
        String clauseId,
        String sentence,
        ReportingCadence cadence,
        String recipient,
        @Nullable Limit limit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<OwingUnit> units,
        @Nullable UUID confirmed) {
    public Proposal {
        units = List.copyOf(units);
    }
}
