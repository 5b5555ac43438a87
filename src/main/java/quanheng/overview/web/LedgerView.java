package quanheng.overview.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ledger's page.
///
/// @param head     the state of all promises in one sentence
/// @param found    promises that match
/// @param foldOpen whether the less used filters show
/// @param hidden   parameters that a form on the page must keep
/// @param sheet    address of the same lines as an Excel file
/// @param sorts    address by word of the order
/// @param knownAt  a moment whose knowledge is shown; null for now
/// @param sort     word of the order in use
record LedgerView(
        String head,
        LocalDate asOf,
        @Nullable LocalDateTime knownAt,
        LocalDate today,
        String words,
        int found,
        int all,
        boolean narrowed,
        List<FacetView> filters,
        List<FacetView> folded,
        boolean foldOpen,
        List<ChoiceView> groupings,
        List<GroupView> groups,
        List<ChoiceView> pages,
        Map<String, String> hidden,
        Map<String, String> sorts,
        String sort,
        String sheet) {

    /// A facet with its choices.
    ///
    /// @param rest choices beyond the first dozen
    record FacetView(String name, ChoiceView all, List<ChoiceView> choices, List<ChoiceView> rest) {}

    /// A link that narrows, groups or turns the page.
    ///
    /// @param count lines it leads to
    record ChoiceView(String words, String address, int count, boolean current) {}

    /// Lines under one heading; the heading is empty where nothing is grouped.
    ///
    /// @param count lines of the group on all pages
    record GroupView(String heading, int count, List<LineView> lines) {}
}
