package quanheng.bodies;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.Openers;
import quanheng.journal.Journal;

/// The files that prove that an action was done. One that is taken back stays on the list with the reason.
@Component("meetingActionFiles")
public class ActionFiles implements Openers {
    private final JdbcClient database;
    private final Evidence evidence;
    private final Actions actions;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    ActionFiles(
            JdbcClient database,
            Evidence evidence,
            Actions actions,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.evidence = evidence;
        this.actions = actions;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A file of an action.
    ///
    /// @param withdrawnWhy null while it stands
    public record Kept(
            UUID file, String name, String keptBy, @Nullable String withdrawnWhy) {}

    /// All that were ever kept with an action.
    @Transactional(readOnly = true)
    public List<Kept> of(Viewer viewer, UUID action) {
        return sight.as(
                viewer,
                () -> database.sql("select * from bodies.action_file where action_id = :id order by kept_at, file")
                        .param("id", action)
                        .query((row, index) -> new Kept(
                                row.getObject("file", UUID.class),
                                row.getString("name"),
                                row.getString("kept_by"),
                                row.getString("withdrawn_why")))
                        .list());
    }

    /// Keeps a file with an action that the viewer has to do.
    public Outcome add(Viewer viewer, Action action, String name, byte[] content) {
        if (!actions.mayReport(viewer, action)) {
            return Outcome.Refused.of("file", "not-open");
        }
        if (content.length == 0) {
            return Outcome.Refused.of("file", "no-file");
        }
        return attempt.of(viewer, () -> {
            var file = evidence.keep(name, content, viewer.username());
            database.sql("""
                            insert into bodies.action_file (action_id, file, name, kept_by, kept_at)
                            values (:action, :file, :name, :by, :at)
                            """)
                    .param("action", action.id())
                    .param("file", file.id())
                    .param("name", file.fileName())
                    .param("by", viewer.username())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            journal.append(
                    viewer.username(),
                    "bodies.file-added",
                    "action:" + action.id(),
                    Map.of("file", file.id().toString(), "name", file.fileName(), "sha256", file.sha256()));
            return new Outcome.Done(file.id());
        });
    }

    /// Takes a file back.
    public Outcome withdraw(Viewer viewer, Action action, UUID file, String why) {
        if (why.isBlank()) {
            return Outcome.Refused.of("file", "no-why");
        }
        return attempt.of(viewer, () -> {
            var done = database.sql("""
                            update bodies.action_file set withdrawn_by = :by, withdrawn_why = :why
                            where action_id = :action and file = :file and withdrawn_by is null
                            """)
                    .param("by", viewer.username())
                    .param("why", why.strip())
                    .param("action", action.id())
                    .param("file", file)
                    .update();
            if (done != 1) {
                return Outcome.Refused.of("file", "no-such-file");
            }
            journal.append(
                    viewer.username(),
                    "bodies.file-withdrawn",
                    "action:" + action.id(),
                    Map.of("file", file.toString(), "why", why.strip()));
            return new Outcome.Done(file);
        });
    }

    @Override
    public boolean mayOpen(UUID file, Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT)
                && sight.as(
                        viewer,
                        () -> database.sql("select exists (select from bodies.action_file where file = :file)")
                                .param("file", file)
                                .query(Boolean.class)
                                .single());
    }
}
