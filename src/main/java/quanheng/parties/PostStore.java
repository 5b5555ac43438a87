package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Posts in the database.
@Component
class PostStore {
    private final JdbcClient database;

    PostStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Post post) {
        database.sql("""
                        insert into parties.post
                            (id, person, organization_id, body, title, valid_from, valid_to)
                        values
                            (:id, :person, :organization, :body, :title, :from, :to)
                        on conflict do nothing
                        """)
                .param("id", post.id())
                .param("person", post.person())
                .param("organization", post.organization())
                .param("body", post.body())
                .param("title", post.title())
                .param("from", post.from())
                .param("to", post.to())
                .update();
    }

    List<Post> in(UUID organization) {
        return database.sql("select * from parties.post where organization_id = :organization order by person, title")
                .param("organization", organization)
                .query(PostStore::post)
                .list();
    }

    List<Post> in(String body) {
        return database.sql("select * from parties.post where body = :body order by person, title")
                .param("body", body)
                .query(PostStore::post)
                .list();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getObject("organization_id", UUID.class),
                row.getString("body"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
