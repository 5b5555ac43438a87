package quanheng.localplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Good practice, as far as the viewer sees it.
@Repository
class PracticeStore {
    private final JdbcClient database;

    PracticeStore(JdbcClient database) {
        this.database = database;
    }

    List<Practice> all() {
        return database.sql("select * from localplans.practice order by offered_on desc, offered_at desc")
                .query(PracticeStore::practice)
                .list();
    }

    Optional<Practice> find(UUID id) {
        return database.sql("select * from localplans.practice where id = :id")
                .param("id", id)
                .query(PracticeStore::practice)
                .optional();
    }

    boolean hasFile(UUID file) {
        return database.sql("select exists (select from localplans.practice where file = :file)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    void insert(Practice practice, String by, Instant at) {
        var kind = practice.kind();
        database.sql("""
                        insert into localplans.practice (id, parent_id, clause_id, clause_name, unit, unit_name, class,
                                                         title, words, file, file_name, offered_on, offered_by, offered_at)
                        values (:id, :parent, :clause, :clauseName, :unit, :unitName, :class,
                                :title, :words, :file, :fileName, :on, :by, :at)
                        """)
                .param("id", practice.id())
                .param("parent", practice.parent())
                .param("clause", practice.clause())
                .param("clauseName", practice.clauseName())
                .param("unit", practice.unit())
                .param("unitName", practice.unitName())
                .param("class", kind == null ? null : kind.name())
                .param("title", practice.title())
                .param("words", practice.words())
                .param("file", practice.file())
                .param("fileName", practice.fileName())
                .param("on", practice.offeredOn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False where it was answered before.
    boolean answer(UUID id, Practices.Answer answer, String by, LocalDate on) {
        return database.sql("""
                        update localplans.practice set taken = :taken, answer = :answer, answered_on = :on, answered_by = :by
                         where id = :id and taken is null
                        """)
                        .param("id", id)
                        .param("taken", answer.taken())
                        .param("answer", answer.words().strip())
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        var kind = row.getString("class");
        return new Practice(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("clause_id"),
                row.getString("clause_name"),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                kind == null ? null : UnitClass.Kind.valueOf(kind),
                row.getString("title"),
                row.getString("words"),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                row.getObject("offered_on", LocalDate.class),
                row.getObject("taken", Boolean.class),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class));
    }
}
