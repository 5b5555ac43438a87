package quanheng.search;

import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Saved questions in the database.
@Component
class SavedQuestionStore {
    private final JdbcClient database;

    SavedQuestionStore(JdbcClient database) {
        this.database = database;
    }

    List<SavedQuestion> of(UUID person) {
        return database.sql("select * from search.saved where kept_by = :person order by name")
                .param("person", person)
                .query((row, number) -> new SavedQuestion(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("words"),
                        texts(row.getArray("filters")),
                        Order.valueOf(row.getString("sorting")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void put(UUID person, SavedQuestion question) {
        database.sql("""
                        insert into search.saved (id, kept_by, name, words, filters, sorting, kept_at)
                        values (:id, :person, :name, :words, :filters, :sorting, :keptAt)
                        on conflict (kept_by, name) do update
                        set words = excluded.words, filters = excluded.filters, sorting = excluded.sorting,
                            kept_at = excluded.kept_at
                        """)
                .param("id", question.id())
                .param("person", person)
                .param("name", question.name())
                .param("words", question.words())
                .param("filters", question.filters().toArray(String[]::new))
                .param("sorting", question.order().name())
                .param("keptAt", question.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean delete(UUID person, UUID id) {
        return database.sql("delete from search.saved where id = :id and kept_by = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
