package quanheng.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The office's own series in the database.
@Component
class SeriesStore {
    private final JdbcClient database;

    SeriesStore(JdbcClient database) {
        this.database = database;
    }

    List<Series> all() {
        return database.sql("select * from statistics.series order by kept_at, id")
                .query(SeriesStore::series)
                .list();
    }

    /// @return false where there is one with this id
    boolean insert(Series series, String by, Instant at) {
        return database.sql("""
                        insert into statistics.series (id, name_zh, name_en, unit, meaning_zh, meaning_en, reporter,
                            nature, cadence, kept_by, kept_at)
                        values (:id, :nameZh, :nameEn, :unit, :meaningZh, :meaningEn, :reporter, :nature, :cadence,
                            :by, :at)
                        on conflict do nothing
                        """)
                        .param("id", series.id())
                        .param("nameZh", series.name().zh())
                        .param("nameEn", series.name().en())
                        .param("unit", series.unit())
                        .param("meaningZh", series.meaning().zh())
                        .param("meaningEn", series.meaning().en())
                        .param("reporter", series.reporter())
                        .param("nature", series.nature().name())
                        .param("cadence", series.cadence().name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getString("id"),
                new Series.Words(row.getString("name_zh"), row.getString("name_en")),
                row.getString("unit"),
                new Series.Words(row.getString("meaning_zh"), row.getString("meaning_en")),
                row.getString("reporter"),
                Series.Nature.valueOf(row.getString("nature")),
                Series.Cadence.valueOf(row.getString("cadence")),
                true);
    }
}
