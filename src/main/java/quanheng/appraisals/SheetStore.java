package quanheng.appraisals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets of closed years in the database. They are added, never changed.
@Repository
class SheetStore {
    private final JdbcClient database;
    private final SheetJson json;

    SheetStore(JdbcClient database, SheetJson json) {
        this.database = database;
        this.json = json;
    }

    /// All versions of a unit's sheet, the latest first.
    List<KeptSheet> of(int year, UUID unit) {
        return database.sql("select * from appraisals.sheet where year = :year and unit = :unit order by version desc")
                .param("year", year)
                .param("unit", unit)
                .query((row, number) -> kept(row))
                .list();
    }

    /// The latest version of every unit's sheet.
    List<KeptSheet> latest(int year) {
        return database.sql("""
                        select distinct on (unit) * from appraisals.sheet where year = :year
                        order by unit, version desc
                        """)
                .param("year", year)
                .query((row, number) -> kept(row))
                .list();
    }

    private KeptSheet kept(ResultSet row) throws SQLException {
        return new KeptSheet(
                json.read(row.getString("body")),
                row.getString("body"),
                row.getString("digest"),
                row.getString("appeal"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    void insert(KeptSheet kept) {
        var sheet = kept.sheet();
        BigDecimal score = Objects.requireNonNull(sheet.score(), "a sheet that is kept has a score");
        database.sql("""
                        insert into appraisals.sheet (year, unit, version, score, grade, vetoed, body, digest, appeal,
                            made_by, made_at)
                        values (:year, :unit, :version, :score, :grade, :vetoed, :body, :digest, :appeal, :by, :at)
                        """)
                .param("year", sheet.year())
                .param("unit", sheet.unit())
                .param("version", sheet.version())
                .param("score", score)
                .param("grade", sheet.grade())
                .param("vetoed", sheet.isVetoed())
                .param("body", kept.body())
                .param("digest", kept.digest())
                .param("appeal", kept.appeal())
                .param("by", kept.madeBy())
                .param("at", kept.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
