package quanheng.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit owes.
///
/// @param head    its promises in one sentence
/// @param leading lines it leads, by their last day
/// @param helping lines it cooperates in, by their last day
record UnitView(
        UUID id,
        String name,
        String region,
        List<String> aliases,
        String head,
        LocalDate asOf,
        LocalDate today,
        List<LineView> leading,
        List<LineView> helping) {

    /// A unit in the list of units.
    ///
    /// @param next the next last day of what it leads
    record Summary(
            UUID id,
            String name,
            int leading,
            int helping,
            int overdue,
            int behind,
            @Nullable LocalDate next) {}
}
