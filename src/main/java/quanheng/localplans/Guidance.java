package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.evidence.Openers;
import quanheng.journal.Journal;

/// Guidance by class of units. A unit sees that of its own class, from the day it was published on or it came into the
/// class; the database shows it no other.
@Component("classGuidance")
public class Guidance implements Openers {
    private final JdbcClient database;
    private final Evidence evidence;
    private final Journal journal;
    private final Sight sight;
    private final Clock clock;

    Guidance(JdbcClient database, Evidence evidence, Journal journal, Sight sight, Clock clock) {
        this.database = database;
        this.evidence = evidence;
        this.journal = journal;
        this.sight = sight;
        this.clock = clock;
    }

    /// A file that comes with something.
    @SuppressWarnings("ArrayRecordComponent")
    public record Paper(String name, byte[] content) {}

    /// What is to be told, and to whom.
    public record Note(UnitClass.@Nullable Kind kind, String title, String words) {}

    /// What the viewer sees, the latest first.
    @Transactional(readOnly = true)
    public List<GuidanceNote> all() {
        return database.sql("select * from localplans.guidance order by published_on desc, published_at desc")
                .query((row, number) -> new GuidanceNote(
                        row.getObject("id", UUID.class),
                        UnitClass.Kind.valueOf(row.getString("class")),
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("file", UUID.class),
                        row.getString("file_name"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("published_by")))
                .list();
    }

    /// Publishes a note.
    ///
    /// @param paper null where there is none
    /// @return what is wrong; empty where it was published
    @Transactional
    public List<Fault> publish(Viewer viewer, Note note, @Nullable Paper paper) {
        var kind = note.kind();
        if (kind == null || note.title().isBlank() || note.words().isBlank()) {
            return List.of(Fault.of("title", "guidance-empty"));
        }
        var file = paper == null ? null : evidence.keep(paper.name(), paper.content(), viewer.username());
        var id = insert(note, kind, file, viewer.username());
        journal.append(
                viewer.username(),
                "localplans.guidance-published",
                "guidance:" + id,
                Map.of("class", kind.name(), "title", note.title()));
        return List.of();
    }

    private UUID insert(Note note, UnitClass.Kind kind, @Nullable EvidenceFile file, String by) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into localplans.guidance (id, class, title, words, file, file_name,
                                                         published_on, published_by, published_at)
                        values (:id, :class, :title, :words, :file, :name, :on, :by, :at)
                        """)
                .param("id", id)
                .param("class", kind.name())
                .param("title", note.title().strip())
                .param("words", note.words().strip())
                .param("file", file == null ? null : file.id())
                .param("name", file == null ? null : file.fileName())
                .param("on", LocalDate.now(clock))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    public boolean mayOpen(UUID file, Viewer viewer) {
        return sight.as(
                viewer,
                () -> database.sql("select exists (select from localplans.guidance where file = :file)")
                        .param("file", file)
                        .query(Boolean.class)
                        .single());
    }
}
