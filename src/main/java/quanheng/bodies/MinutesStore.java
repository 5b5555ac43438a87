package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.bodies.MeetingStore.By;
import tools.jackson.databind.json.JsonMapper;

/// Keeps drafts of minutes, minutes as issued, and what was noted later.
@Repository
class MinutesStore {
    private final JdbcClient database;
    private final JsonMapper json;

    MinutesStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void addDraft(UUID meeting, int number, MinutesText words, By by) {
        database.sql("insert into bodies.draft values (:meeting, :number, :words::jsonb, :by, :at)")
                .param("meeting", meeting)
                .param("number", number)
                .param("words", json.writeValueAsString(words))
                .param("by", by.name())
                .param("at", by.at())
                .update();
    }

    List<Draft> drafts(UUID meeting) {
        return database.sql("select * from bodies.draft where meeting_id = :meeting order by number")
                .param("meeting", meeting)
                .query((row, index) -> new Draft(
                        row.getInt("number"),
                        words(row),
                        row.getString("kept_by"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addIssue(Meeting meeting, Issue issue, By by) {
        database.sql("""
                        insert into bodies.issue
                        values (:meeting, :body, :met, :number, :on, :approved, :words::jsonb, :docx, :pdf, :by, :at)
                        """)
                .param("meeting", meeting.id())
                .param("body", meeting.bodyId())
                .param("met", meeting.metOn())
                .param("number", issue.number())
                .param("on", issue.on())
                .param("approved", issue.approvedBy())
                .param("words", json.writeValueAsString(issue.words()))
                .param("docx", issue.docx())
                .param("pdf", issue.pdf())
                .param("by", by.name())
                .param("at", by.at())
                .update();
    }

    Optional<Issue> issue(UUID meeting) {
        return database.sql("select * from bodies.issue where meeting_id = :meeting")
                .param("meeting", meeting)
                .query((row, index) -> new Issue(
                        row.getObject("meeting_id", UUID.class),
                        row.getString("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("approved_by"),
                        words(row),
                        row.getObject("docx", UUID.class),
                        row.getObject("pdf", UUID.class)))
                .optional();
    }

    void addNote(UUID meeting, LocalDate on, String words, By by) {
        database.sql("""
                        insert into bodies.note
                        select :meeting, coalesce(max(ordinal), 0) + 1, :on, :words, :by, :at
                        from bodies.note where meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .param("on", on)
                .param("words", words)
                .param("by", by.name())
                .param("at", by.at())
                .update();
    }

    List<Note> notes(UUID meeting) {
        return database.sql("select * from bodies.note where meeting_id = :meeting order by ordinal")
                .param("meeting", meeting)
                .query((row, index) -> new Note(
                        row.getInt("ordinal"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("words"),
                        row.getString("author")))
                .list();
    }

    /// Whether a file is a notice or minutes the viewer may see.
    boolean isPaper(UUID file) {
        return database.sql("""
                        select exists (select from bodies.meeting where :file in (notice_docx, notice_pdf))
                            or exists (select from bodies.issue where :file in (docx, pdf))
                        """).param("file", file).query(Boolean.class).single();
    }

    private MinutesText words(ResultSet row) throws SQLException {
        return json.readValue(row.getString("words"), MinutesText.class);
    }
}
