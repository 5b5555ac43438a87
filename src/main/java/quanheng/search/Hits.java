package quanheng.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an engine found.
///
/// @param total exact
/// @param ids   of the rights of this page, in order
/// @param next  where the next page begins; null where this is the last
record Hits(
        long total,
        List<Integer> ids,
        Map<Facet, List<Bucket>> facets,
        @Nullable Cursor next) {}
