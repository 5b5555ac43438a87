package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reports whose last day has come, for those who judge how they were handed in.
@Component
public class ReportsDue {
    private static final int MANY = 100_000;

    private final ReportLists lists;

    ReportsDue(ReportLists lists) {
        this.lists = lists;
    }

    /// The reports whose last day lies between two days, both included, as far as they stand now and the present
    /// transaction may see them, by unit. Those that were let off are left out.
    @Transactional(readOnly = true)
    public List<Report> between(LocalDate from, LocalDate to) {
        var filter =
                new ReportFilter(ReportFilter.Which.ALL, null, null, null, "", ReportFilter.Sorting.UNIT, to, false);
        return lists.find(filter, 0, MANY).stream()
                .filter(report -> report.state() != ReportState.WITHDRAWN)
                .filter(report ->
                        !report.lastDay().isBefore(from) && !report.lastDay().isAfter(to))
                .toList();
    }
}
