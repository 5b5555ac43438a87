package quanheng.bodies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.bodies.Invitation.How;
import quanheng.bodies.MeetingStore.By;

/// Keeps who is asked to come to meetings, and who came.
@Repository
class InvitationStore {
    private final JdbcClient database;

    InvitationStore(JdbcClient database) {
        this.database = database;
    }

    void invite(UUID meeting, Term term, Optional<Substitute> standin) {
        database.sql("""
                        insert into bodies.invitation
                        select :meeting, :term, coalesce(max(ordinal), 0) + 1, :organization, :unit, :person, :post, :seat,
                            :standin, :standinPost
                        from bodies.invitation where meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .param("term", term.id())
                .param("organization", term.organization())
                .param("unit", term.unit())
                .param("person", term.person())
                .param("post", term.post())
                .param("seat", term.seatPost())
                .param("standin", standin.map(Substitute::person).orElse(""))
                .param("standinPost", standin.map(Substitute::post).orElse(""))
                .update();
    }

    void attend(UUID meeting, UUID term, Attended came, By by) {
        var how = java.util.Objects.requireNonNull(came.how());
        database.sql("""
                        insert into bodies.attendance values (:meeting, :term, :how, :standin, :reason, :by, :at)
                        on conflict (meeting_id, term_id) do update set how = excluded.how, standin = excluded.standin,
                            reason = excluded.reason, kept_by = excluded.kept_by, kept_at = excluded.kept_at
                        """)
                .param("meeting", meeting)
                .param("term", term)
                .param("how", how.name())
                .param("standin", how == How.SUBSTITUTE ? came.standin().strip() : "")
                .param("reason", how == How.ABSENT ? came.reason().strip() : "")
                .param("by", by.name())
                .param("at", by.at())
                .update();
    }

    List<Invitation> of(UUID meeting) {
        return database.sql("""
                        select i.*, a.how, coalesce(a.standin, '') as came, coalesce(a.reason, '') as reason
                        from bodies.invitation i
                        left join bodies.attendance a on a.meeting_id = i.meeting_id and a.term_id = i.term_id
                        where i.meeting_id = :meeting order by i.ordinal
                        """)
                .param("meeting", meeting)
                .query((row, index) -> {
                    var how = row.getString("how");
                    return new Invitation(
                            row.getObject("term_id", UUID.class),
                            row.getObject("organization", UUID.class),
                            row.getString("unit"),
                            row.getString("person"),
                            row.getString("post"),
                            row.getString("seat"),
                            row.getString("standin"),
                            row.getString("standin_post"),
                            how == null ? null : How.valueOf(how),
                            row.getString("came"),
                            row.getString("reason"));
                })
                .list();
    }
}
