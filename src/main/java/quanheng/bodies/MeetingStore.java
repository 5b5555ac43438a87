package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps meetings, who was asked to come, and who came.
@Repository
class MeetingStore {
    private final JdbcClient database;
    private final JsonMapper json;

    MeetingStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Who does something, and when.
    record By(String name, OffsetDateTime at) {}

    /// The notice of a meeting.
    record Notice(
            String number,
            LocalDate on,
            UUID docx,
            @Nullable UUID pdf) {}

    UUID insert(Body body, NewMeeting wanted, By by) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into bodies.meeting (id, body_id, body_name, kind, title, met_on, begins, place, agenda,
                            made_by, made_at)
                        values (:id, :body, :bodyName, :kind, :title, :met, :begins, :place, :agenda::jsonb, :by, :at)
                        """)
                .params(told(wanted))
                .param("id", id)
                .param("body", body.id())
                .param("bodyName", body.name())
                .param("by", by.name())
                .param("at", by.at())
                .update();
        return id;
    }

    private Map<String, Object> told(NewMeeting wanted) {
        var told = new HashMap<String, Object>();
        told.put("kind", wanted.kind().name());
        told.put("title", wanted.title());
        told.put("met", wanted.metOn());
        told.put("begins", wanted.begins());
        told.put("place", wanted.place());
        told.put("agenda", json.writeValueAsString(wanted.agenda()));
        return told;
    }

    boolean change(Meeting seen, NewMeeting wanted) {
        return database.sql("""
                                update bodies.meeting set kind = :kind, title = :title, met_on = :met, begins = :begins,
                                    place = :place, agenda = :agenda::jsonb, revision = revision + 1
                                where id = :id and revision = :seen and state = 'PLANNED'
                                """)
                        .params(told(wanted))
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    boolean call(Meeting seen, Notice notice) {
        return database.sql("""
                                update bodies.meeting set state = 'CALLED', notice_number = :number, called_on = :on,
                                    notice_docx = :docx, notice_pdf = :pdf, revision = revision + 1
                                where id = :id and revision = :seen and state = 'PLANNED'
                                """)
                        .param("number", notice.number())
                        .param("on", notice.on())
                        .param("docx", notice.docx())
                        .param("pdf", notice.pdf())
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    boolean cancel(Meeting seen, String why) {
        return database.sql("""
                                update bodies.meeting set state = 'CANCELLED', cancelled_why = :why, revision = revision + 1
                                where id = :id and revision = :seen and state in ('PLANNED', 'CALLED')
                                """)
                        .param("why", why)
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    boolean issue(Meeting seen) {
        return database.sql("""
                                update bodies.meeting set state = 'ISSUED', revision = revision + 1
                                where id = :id and revision = :seen and state = 'CALLED'
                                """)
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    /// Counts an act that is kept beside the meeting; false where somebody else was first.
    boolean touch(Meeting seen) {
        return database.sql("update bodies.meeting set revision = revision + 1 where id = :id and revision = :seen")
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    Optional<Meeting> find(UUID id) {
        return database.sql("select * from bodies.meeting where id = :id")
                .param("id", id)
                .query((row, index) -> meeting(row))
                .optional();
    }

    List<Meeting> find(MeetingFilter filter, int offset, int limit) {
        return database.sql("select * from bodies.meeting " + where(filter) + " order by "
                        + filter.sorting().order() + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> meeting(row))
                .list();
    }

    int count(MeetingFilter filter) {
        return database.sql("select count(*) from bodies.meeting " + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /// The first day after another on which a body meets; empty where it does not.
    Optional<LocalDate> after(UUID body, LocalDate day) {
        return database.sql("""
                        select met_on from bodies.meeting
                        where body_id = :body and met_on > :day and state <> 'CANCELLED' order by met_on limit 1
                        """)
                .param("body", body)
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    private static String where(MeetingFilter filter) {
        var where = new StringBuilder("where true");
        if (filter.body() != null) {
            where.append(" and body_id = :body");
        }
        if (filter.kind() != null) {
            where.append(" and kind = :kind");
        }
        if (filter.state() != null) {
            where.append(" and state = :state");
        }
        if (filter.from() != null) {
            where.append(" and met_on >= :from");
        }
        if (filter.to() != null) {
            where.append(" and met_on <= :to");
        }
        if (!filter.words().isBlank()) {
            where.append(" and strpos(title || ' ' || body_name || ' ' || agenda::text, :words) > 0");
        }
        return where.toString();
    }

    private static Map<String, Object> parameters(MeetingFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("body", filter.body());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("words", filter.words().strip());
        return parameters;
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("met_on", LocalDate.class),
                row.getString("begins"),
                row.getString("place"),
                json.readValue(row.getString("agenda"), new TypeReference<List<AgendaItem>>() {}),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("notice_number"),
                row.getObject("called_on", LocalDate.class),
                row.getObject("notice_docx", UUID.class),
                row.getObject("notice_pdf", UUID.class),
                row.getString("cancelled_why"));
    }
}
