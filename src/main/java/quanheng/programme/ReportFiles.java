package quanheng.programme;

import java.time.Clock;
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

/// The files that prove what a report says. One that is taken back stays on the list with the reason.
@Component("programmeReportFiles")
public class ReportFiles implements Openers {
    private final JdbcClient database;
    private final Evidence evidence;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    ReportFiles(JdbcClient database, Evidence evidence, Sight sight, Journal journal, Clock clock) {
        this.database = database;
        this.evidence = evidence;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A file of a report.
    ///
    /// @param withdrawnWhy null while it stands
    public record Kept(
            UUID file, String name, String keptBy, @Nullable String withdrawnWhy) {}

    /// All that were ever kept with a report.
    @Transactional(readOnly = true)
    public List<Kept> of(UUID report, Viewer viewer) {
        return sight.as(
                viewer,
                () -> database.sql("select * from programme.report_file where report_id = :id order by kept_at, file")
                        .param("id", report)
                        .query((row, index) -> new Kept(
                                row.getObject("file", UUID.class),
                                row.getString("name"),
                                row.getString("kept_by"),
                                row.getString("withdrawn_why")))
                        .list());
    }

    /// Keeps a file with a report the viewer answers for.
    @Transactional
    public void add(Report report, String name, byte[] content, Viewer viewer) {
        var file = evidence.keep(name, content, viewer.username());
        sight.as(
                viewer,
                () -> database.sql("""
                        insert into programme.report_file (report_id, file, name, kept_by, kept_at)
                        values (:report, :file, :name, :by, :at)
                        """)
                        .param("report", report.id())
                        .param("file", file.id())
                        .param("name", file.fileName())
                        .param("by", viewer.username())
                        .param("at", file.keptAt().atOffset(java.time.ZoneOffset.UTC))
                        .update());
    }

    /// Takes a file back; false where there is none that stands, or no reason is given.
    @Transactional
    public boolean withdraw(Report report, UUID file, String why, Viewer viewer) {
        if (why.isBlank()) {
            return false;
        }
        var done = sight.as(
                viewer,
                () -> database.sql("""
                        update programme.report_file set withdrawn_by = :by, withdrawn_why = :why
                        where report_id = :report and file = :file and withdrawn_by is null
                        """)
                        .param("by", viewer.username())
                        .param("why", why.strip())
                        .param("report", report.id())
                        .param("file", file)
                        .update());
        if (done == 1) {
            journal.append(
                    viewer.username(),
                    "programme.file-withdrawn",
                    "report:" + report.id(),
                    Map.of(
                            "file",
                            file.toString(),
                            "why",
                            why.strip(),
                            "at",
                            clock.instant().toString()));
        }
        return done == 1;
    }

    @Override
    public boolean mayOpen(UUID file, Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT)
                && sight.as(
                        viewer,
                        () -> database.sql("select exists (select from programme.report_file where file = :file)")
                                .param("file", file)
                                .query(Boolean.class)
                                .single());
    }
}
