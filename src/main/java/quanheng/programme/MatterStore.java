package quanheng.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps which cases are supervision orders and rectifications, and how far the latter are.
@Repository
class MatterStore {
    private final JdbcClient database;

    MatterStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Matter matter, String by) {
        database.sql("""
                        insert into programme.supervised
                        values (:number, :procedure, :unit, :name, :subject, :on, :by) on conflict do nothing
                        """)
                .param("number", matter.number())
                .param("procedure", matter.procedure())
                .param("unit", matter.organization())
                .param("name", matter.name())
                .param("subject", matter.subject())
                .param("on", matter.openedOn())
                .param("by", by)
                .update();
    }

    Optional<Matter> find(String number) {
        return database.sql("select * from programme.supervised where number = :number")
                .param("number", number)
                .query(MatterStore::matter)
                .optional();
    }

    /// Those of a unit, the latest first.
    List<Matter> of(UUID unit) {
        return database.sql(
                        "select * from programme.supervised where organization = :unit order by opened_on desc, number")
                .param("unit", unit)
                .query(MatterStore::matter)
                .list();
    }

    /// Those about one thing, the latest first.
    List<Matter> about(String subject) {
        return database.sql(
                        "select * from programme.supervised where subject = :subject order by opened_on desc, number")
                .param("subject", subject)
                .query(MatterStore::matter)
                .list();
    }

    /// Orders opened by a day.
    List<Matter> ordersBy(LocalDate day) {
        return database.sql("""
                        select * from programme.supervised
                        where procedure = 'supervision-order' and opened_on <= :day order by number
                        """).param("day", day).query(MatterStore::matter).list();
    }

    void keep(Answer answer, UUID organization) {
        database.sql("""
                        insert into programme.answer (number, ordinal, subject, organization, problem, words, answered_on,
                            published)
                        values (:number, :ordinal, :subject, :unit, :problem, :words, :on, :published)
                        """)
                .param("number", answer.number())
                .param("ordinal", answer.ordinal())
                .param("subject", answer.subject())
                .param("unit", organization)
                .param("problem", answer.problem())
                .param("words", answer.words())
                .param("on", answer.on())
                .param("published", answer.published())
                .update();
    }

    List<Answer> answers(String subject) {
        return database.sql("""
                        select * from programme.answer where subject = :subject order by answered_on desc, number, ordinal
                        """)
                .param("subject", subject)
                .query((row, index) -> new Answer(
                        row.getString("number"),
                        row.getInt("ordinal"),
                        row.getString("subject"),
                        row.getString("problem"),
                        row.getString("words"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getBoolean("published")))
                .list();
    }

    private static Matter matter(ResultSet row, int index) throws SQLException {
        return new Matter(
                row.getString("number"),
                row.getString("procedure"),
                row.getObject("organization", UUID.class),
                row.getString("name"),
                row.getString("subject"),
                row.getObject("opened_on", LocalDate.class));
    }

    void begin(String rectification) {
        database.sql("insert into programme.rectification (number, state) values (:number, 'OPEN')")
                .param("number", rectification)
                .update();
    }

    /// Evidence came in; nobody has verified it yet.
    void submit(String rectification, UUID proof, String by) {
        database.sql("""
                        update programme.rectification
                        set state = 'SUBMITTED', proof = :proof, submitted_by = :by, verified_by = null
                        where number = :number
                        """)
                .param("proof", proof)
                .param("by", by)
                .param("number", rectification)
                .update();
    }

    void verify(String rectification, String by) {
        move(rectification, "VERIFIED", by);
    }

    /// Closes one; the database refuses where no other person has verified its evidence.
    void close(String rectification) {
        database.sql("update programme.rectification set state = 'CLOSED' where number = :number")
                .param("number", rectification)
                .update();
    }

    void reopen(String rectification) {
        move(rectification, "OPEN", null);
    }

    private void move(String rectification, String to, @Nullable String verifiedBy) {
        database.sql("update programme.rectification set state = :to, verified_by = :by where number = :number")
                .param("to", to)
                .param("by", verifiedBy)
                .param("number", rectification)
                .update();
    }
}
