package quanheng.overview.web;

import java.time.LocalDate;
import java.util.List;
import quanheng.overview.web.LedgerView.ChoiceView;

/// The ledger on one printed page, for those who lead.
///
/// @param head      all promises in one sentence
/// @param lights    how many stand in each state
/// @param behind    those that lag most, the worst first
/// @param deadlines the next to end, the nearest first
/// @param units     those with most overdue and behind, the most first
record SummaryView(
        String head,
        LocalDate asOf,
        LocalDate today,
        List<Light> lights,
        List<LineView> behind,
        List<LineView> deadlines,
        List<UnitView.Summary> units,
        List<ChoiceView> plans) {

    /// Promises in one state.
    ///
    /// @param percent of all promises
    record Light(String state, String name, int count, int percent) {}
}
