package quanheng.rosters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The office's own rosters in the database.
@Component
class RosterStore {
    private final JdbcClient database;

    RosterStore(JdbcClient database) {
        this.database = database;
    }

    List<Roster> all() {
        return database.sql("select * from rosters.roster order by kept_at, id")
                .query((row, number) -> new Roster(
                        row.getString("id"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Roster.Kind.valueOf(row.getString("kind")),
                        row.getString("citation"),
                        true))
                .list();
    }

    /// @return false where there is one with this id
    boolean insert(Roster roster, String by, Instant at) {
        return database.sql("""
                        insert into rosters.roster (id, name_zh, name_en, kind, citation, kept_by, kept_at)
                        values (:id, :zh, :en, :kind, :citation, :by, :at)
                        on conflict do nothing
                        """)
                        .param("id", roster.id())
                        .param("zh", roster.nameZh())
                        .param("en", roster.nameEn())
                        .param("kind", roster.kind().name())
                        .param("citation", roster.citation())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
