package quanheng.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import quanheng.access.Viewer;

/// Work that lies in no case. A module above declares one as a component; what it tells stands in everybody's worklist
/// and calendar among the deadlines of his cases.
public interface WorkSource {
    /// What somebody has to do, or what the whole office has to, as far as he may see it.
    List<WorkItem> of(Viewer viewer, LocalDate today, Worklist.Scope scope, Locale language);
}
