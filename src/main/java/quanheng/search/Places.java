package quanheng.search;

import java.util.Set;

/// Regions as people write them.
interface Places {
    /// The codes a right of this region may bear: its own and those of all that ever lay in it. Empty where the words
    /// mean no region or several.
    Set<String> codes(String words);
}
