package quanheng.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question to an engine.
///
/// @param on     the day of states that name none
/// @param facets to be counted
/// @param top    how many values of a facet at most
/// @param after  the last one of the page before; null for the first page
/// @param limit  how many rights
record Request(
        Query query,
        LocalDate on,
        Set<Facet> facets,
        int top,
        Order order,
        @Nullable Cursor after,
        int limit) {
    /// Without facets and rights.
    static Request count(Query query, LocalDate on) {
        return new Request(query, on, Set.of(), 0, Order.NEWEST, null, 0);
    }

    Request withoutFacets() {
        return new Request(query, on, Set.of(), top, order, after, limit);
    }
}
