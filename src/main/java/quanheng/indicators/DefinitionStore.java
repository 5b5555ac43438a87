package quanheng.indicators;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The office's own definitions in the database; a version is written once.
@Component
class DefinitionStore {
    private final JdbcClient database;
    private final JsonMapper json;

    DefinitionStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Definition> all() {
        return database.sql("select content from indicators.definition order by indicator, version")
                .query((row, number) -> json.readValue(row.getString("content"), Definition.class))
                .list();
    }

    /// @return false where the version is there already
    boolean insert(Definition definition, String writtenBy) {
        return database.sql("""
                        insert into indicators.definition (indicator, version, content, written_by)
                        values (:indicator, :version, :content::jsonb, :writtenBy)
                        on conflict do nothing
                        """)
                        .param("indicator", definition.indicator())
                        .param("version", definition.version())
                        .param("content", json.writeValueAsString(definition))
                        .param("writtenBy", writtenBy)
                        .update()
                == 1;
    }
}
