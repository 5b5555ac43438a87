package quanheng.search;

import java.util.List;
import java.util.Set;

/// A question as somebody puts it.
///
/// @param words   in the query language; empty asks for everything
/// @param filters more of it, each in the query language too; all must hold
/// @param facets  to be counted
/// @param top     how many values of a facet
/// @param after   the end of the page before; empty for the first page
/// @param limit   how many rights
public record Question(
        String words, List<String> filters, Set<Facet> facets, int top, Order order, String after, int limit) {}
