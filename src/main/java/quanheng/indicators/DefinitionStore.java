package quanheng.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.law.Evidence;
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
        return database.sql("""
                        select content, evidence from indicators.definition d
                        left join indicators.vouching v using (indicator, version) order by indicator, version
                        """)
                .query((row, number) -> {
                    var definition = json.readValue(row.getString("content"), Definition.class);
                    var evidence = row.getString("evidence");
                    return evidence == null ? definition : definition.vouched(Evidence.valueOf(evidence));
                })
                .list();
    }

    Optional<Authorship> authorship(String indicator, int version) {
        return database.sql("""
                        select written_by, written_at, evidence, reasons, vouched_by, vouched_at
                        from indicators.definition d left join indicators.vouching v using (indicator, version)
                        where indicator = :indicator and version = :version
                        """)
                .param("indicator", indicator)
                .param("version", version)
                .query((row, number) -> {
                    var evidence = row.getString("evidence");
                    return new Authorship(
                            row.getString("written_by"),
                            moment(row, "written_at"),
                            evidence == null
                                    ? null
                                    : new Authorship.Vouched(
                                            Evidence.valueOf(evidence),
                                            row.getString("reasons"),
                                            row.getString("vouched_by"),
                                            moment(row, "vouched_at")));
                })
                .optional();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// @return false where somebody vouched for it already
    boolean insert(Vouching.Key key, String author, Authorship.Vouched vouched) {
        return database.sql("""
                        insert into indicators.vouching
                            (indicator, version, author, evidence, reasons, vouched_by, vouched_at)
                        values (:indicator, :version, :author, :evidence, :reasons, :by, :at)
                        on conflict do nothing
                        """)
                        .param("indicator", key.indicator())
                        .param("version", key.version())
                        .param("author", author)
                        .param("evidence", vouched.evidence().name())
                        .param("reasons", vouched.reasons())
                        .param("by", vouched.by())
                        .param("at", vouched.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
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
