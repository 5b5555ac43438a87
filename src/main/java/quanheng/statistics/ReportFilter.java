package quanheng.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which reports to list; what is empty or null asks for all.
///
/// @param regions codes, one of which it is told for
/// @param words   of its subject or note
/// @param by      username of the reporter
public record ReportFilter(
        String series, Set<String> regions, Report.@Nullable State state, String words, String by, Sorting sorting) {
    /// In which order.
    public enum Sorting {
        /// What was reported last comes first.
        REPORTED,
        /// The latest period comes first.
        PERIOD,
        SERIES
    }

    /// All of them, what was reported last first.
    public static final ReportFilter ALL = new ReportFilter("", Set.of(), null, "", "", Sorting.REPORTED);
}
