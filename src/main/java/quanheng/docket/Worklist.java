package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// What is due (待办): what somebody has to do, and what others have to do in his cases.
@Component
public class Worklist {
    private static final int MOST = 500;

    private final WorkStore store;
    private final Procedures procedures;
    private final Escalation escalation;
    private final Sight sight;
    private final Clock clock;

    Worklist(WorkStore store, Procedures procedures, Escalation escalation, Sight sight, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.escalation = escalation;
        this.sight = sight;
        this.clock = clock;
    }

    /// Whose work is meant.
    public enum Scope {
        /// What is the viewer's own to do, or nobody's yet, and what others have to do in those cases.
        MINE,
        /// What lies in cases of the viewer's unit: the body he acts for.
        UNIT,
        /// Everything of the office; for those who answer for it.
        OFFICE
    }

    /// Whether somebody may ask for all of the office's work.
    public static boolean isEntitled(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
    }

    /// What is due, the most urgent first; at most 500 clocks. Who is not entitled to the whole office's gets that of
    /// his unit.
    @Transactional(readOnly = true)
    public List<WorkLine> of(Viewer viewer, Scope scope) {
        var today = LocalDate.now(clock);
        var isOffice = viewer.hasAny(Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
        var isWhole = scope == Scope.OFFICE && isEntitled(viewer);
        var asked = new WorkStore.Asked(
                viewer.id(),
                viewer.organizations(),
                today,
                isOffice && scope == Scope.MINE,
                isOffice && scope != Scope.MINE && !isWhole,
                MOST);
        var rows = sight.as(
                viewer,
                () -> Stream.concat(store.awaiting(asked).stream(), store.due(asked).stream())
                        .toList());
        return rows.stream().map(row -> line(row, viewer, today, isOffice)).toList();
    }

    private WorkLine line(WorkStore.Row row, Viewer viewer, LocalDate today, boolean isOffice) {
        var procedure = procedures.get(row.procedure());
        var post = procedure.post(row.post());
        var lastDay = row.lastDay();
        return new WorkLine(
                row.number(),
                row.title(),
                procedure,
                row.waits() ? null : procedure.clock(row.clock()),
                row.waits() ? procedure.act(row.clock()).orElseThrow() : null,
                row.rule(),
                post,
                lastDay,
                row.until(),
                row.since(),
                row.officer(),
                row.party(),
                isMine(row, post, viewer, isOffice),
                lastDay == null || post.party() ? 0 : escalation.on(lastDay, today));
    }

    /// A party sees its own clocks only. Of the office's, those of a post somebody is assigned to are his; the others
    /// are of everybody whose roles may hold the post.
    private static boolean isMine(WorkStore.Row row, Procedure.Post post, Viewer viewer, boolean isOffice) {
        if (post.party()) {
            return !isOffice;
        }
        if (row.author().equals(viewer.username())) {
            return false;
        }
        return row.assigned()
                || (row.officer().isEmpty() && viewer.hasAny(post.roles().toArray(Role[]::new)));
    }
}
