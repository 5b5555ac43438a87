package quanheng.search.web;

import java.util.List;
import quanheng.search.Facet;

/// A facet beside the results.
///
/// @param name message key
record FacetView(Facet facet, String name, List<Line> lines) {
    /// A value that narrows the results.
    ///
    /// @param label   of the value
    /// @param query   of the address that adds it
    /// @param current whether it is asked already
    record Line(String label, long count, String query, boolean current) {}
}
