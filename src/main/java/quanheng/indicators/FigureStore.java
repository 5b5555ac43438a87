package quanheng.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Published figures in the database; they are only ever added.
@Component
class FigureStore {
    private static final TypeReference<List<Phrase>> NOTES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    FigureStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @return false where the same figure of the same moment is published already
    boolean insert(Figure figure) {
        return database.sql("""
                        insert into indicators.figure (id, indicator, version, region_code, span_from, as_of, known_at,
                            value, exact, numerator, denominator, record_count, notes, digest, published_by,
                            published_at)
                        values (:id, :indicator, :version, :region, :from, :asOf, :knownAt, :value, :exact, :numerator,
                            :denominator, :records, :notes::jsonb, :digest, :publishedBy, :publishedAt)
                        on conflict do nothing
                        """)
                        .param("id", figure.id())
                        .param("indicator", figure.indicator())
                        .param("version", figure.version())
                        .param("region", figure.region())
                        .param("from", figure.from())
                        .param("asOf", figure.asOf())
                        .param("knownAt", figure.knownAt().atOffset(ZoneOffset.UTC))
                        .param("value", figure.value())
                        .param("exact", figure.exact())
                        .param("numerator", figure.numerator())
                        .param("denominator", figure.denominator())
                        .param("records", figure.records())
                        .param("notes", json.writeValueAsString(figure.notes()))
                        .param("digest", figure.digest())
                        .param("publishedBy", figure.publishedBy())
                        .param("publishedAt", figure.publishedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Figure> of(String indicator) {
        return database.sql("""
                        select * from indicators.figure where indicator = :indicator
                        order by as_of desc, published_at desc
                        """)
                .param("indicator", indicator)
                .query(this::figure)
                .list();
    }

    List<Figure> all() {
        return database.sql("select * from indicators.figure order by published_at desc, id")
                .query(this::figure)
                .list();
    }

    Optional<Figure> find(UUID id) {
        return database.sql("select * from indicators.figure where id = :id")
                .param("id", id)
                .query(this::figure)
                .optional();
    }

    private Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getObject("id", UUID.class),
                row.getString("indicator"),
                row.getInt("version"),
                row.getString("region_code"),
                row.getObject("span_from", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getBigDecimal("value"),
                row.getBigDecimal("exact"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getLong("record_count"),
                json.readValue(row.getString("notes"), NOTES),
                row.getString("digest"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
