package quanheng.appraisals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Published rankings in the database.
@Repository
class RankingStore {
    private final JdbcClient database;

    RankingStore(JdbcClient database) {
        this.database = database;
    }

    /// Entries of a year that nobody decided.
    long waiting(int year) {
        return database.sql("""
                        select count(*) from appraisals.entry e
                        where year = :year and not exists (select from appraisals.decision d where d.entry = e.id)
                        """).param("year", year).query(Long.class).single();
    }

    int publish(int year, List<Ranked> ranking, Publication as) {
        var edition = database.sql("""
                        insert into appraisals.publication
                        select :year, coalesce(max(edition), 0) + 1, :ranking, :commendation, :criticism, :by, :at
                        from appraisals.publication
                        where year = :year returning edition
                        """)
                .param("year", year)
                .param("ranking", as.numbers().get("ranking"))
                .param("commendation", as.numbers().get("commendation"))
                .param("criticism", as.numbers().get("criticism"))
                .param("by", as.by())
                .param("at", as.at().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        ranking.forEach(each -> insert(edition, each));
        return edition;
    }

    private void insert(int edition, Ranked each) {
        database.sql("""
                        insert into appraisals.ranked (year, edition, unit, name, rank, score, grade, vetoed, sheet,
                            commended, criticised)
                        values (:year, :edition, :unit, :name, :rank, :score, :grade, :vetoed, :sheet,
                            :commended, :criticised)
                        """)
                .param("year", each.year())
                .param("edition", edition)
                .param("unit", each.unit())
                .param("name", each.name())
                .param("rank", each.rank())
                .param("score", each.score())
                .param("grade", each.grade())
                .param("vetoed", each.vetoed())
                .param("sheet", each.sheet())
                .param("commended", each.commended())
                .param("criticised", each.criticised())
                .update();
    }

    /// Editions of a year, the latest first.
    List<Publication> publications(int year) {
        return database.sql("select * from appraisals.publication where year = :year order by edition desc")
                .param("year", year)
                .query((row, number) -> new Publication(
                        row.getInt("edition"),
                        numbers(row),
                        row.getString("published_by"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Map<String, String> numbers(ResultSet row) throws SQLException {
        var numbers = new HashMap<String, String>();
        for (var paper : Appraisals.PAPERS) {
            var number = row.getString(paper + "_number");
            if (number != null) {
                numbers.put(paper, number);
            }
        }
        return numbers;
    }

    List<Ranked> latest(int year) {
        return database.sql("""
                        select * from appraisals.ranked where year = :year
                        and edition = (select max(edition) from appraisals.publication where year = :year)
                        order by rank nulls last, name
                        """)
                .param("year", year)
                .query((row, number) -> ranked(row))
                .list();
    }

    List<Ranked> edition(int year, int edition) {
        return database.sql("""
                        select * from appraisals.ranked where year = :year and edition = :edition
                        order by rank nulls last, name
                        """)
                .param("year", year)
                .param("edition", edition)
                .query((row, number) -> ranked(row))
                .list();
    }

    private static Ranked ranked(ResultSet row) throws SQLException {
        return new Ranked(
                row.getInt("year"),
                row.getInt("edition"),
                row.getObject("unit", UUID.class),
                row.getString("name"),
                row.getObject("rank", Integer.class),
                row.getBigDecimal("score"),
                row.getString("grade"),
                row.getBoolean("vetoed"),
                row.getInt("sheet"),
                row.getBoolean("commended"),
                row.getBoolean("criticised"));
    }
}
