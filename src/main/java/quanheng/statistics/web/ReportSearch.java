package quanheng.statistics.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.statistics.Report;
import quanheng.statistics.ReportFilter;

/// What somebody wants to see of the reports, as the address says it.
record ReportSearch(
        @Nullable String series,
        @Nullable String region,
        @Nullable String state,
        @Nullable String words,
        @Nullable String sorting,
        @Nullable Integer page) {
    /// @param regions codes of the regions meant; a contact of a unit sees his own reports only
    ReportFilter filter(Set<String> regions, Viewer viewer) {
        return new ReportFilter(
                text(series),
                regions,
                Arrays.stream(Report.State.values())
                        .filter(each -> each.name().equals(text(state)))
                        .findFirst()
                        .orElse(null),
                text(words),
                seesAll(viewer) ? "" : viewer.username(),
                Arrays.stream(ReportFilter.Sorting.values())
                        .filter(each -> each.name().equals(text(sorting)))
                        .findFirst()
                        .orElse(ReportFilter.Sorting.REPORTED));
    }

    static boolean seesAll(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR);
    }

    static boolean mayDecide(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
    }

    static boolean mayReport(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT);
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
