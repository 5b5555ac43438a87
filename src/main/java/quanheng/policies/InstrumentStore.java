package quanheng.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Instruments and their articles in the database.
@Repository
class InstrumentStore {
    static final String COLUMNS =
            "i.id, i.title, i.number, i.issuer, i.effective_on, i.last_on as repealed_on, " + "i.supersedes, i.note ";

    private final JdbcClient database;

    InstrumentStore(JdbcClient database) {
        this.database = database;
    }

    List<Instrument> all() {
        return database.sql("select " + COLUMNS + "from policies.instrument i order by i.effective_on desc, i.id")
                .query((row, number) -> instrument(row, "id"))
                .list();
    }

    Optional<Instrument> find(String id) {
        return database.sql("select " + COLUMNS + "from policies.instrument i where i.id = :id")
                .param("id", id)
                .query((row, number) -> instrument(row, "id"))
                .optional();
    }

    List<Article> articles(String instrument) {
        return database.sql("select label, words from policies.article where instrument = :id order by place")
                .param("id", instrument)
                .query((row, number) -> new Article(row.getString("label"), row.getString("words")))
                .list();
    }

    void insert(Instrument instrument, List<Article> articles, long change) {
        database.sql("""
                        insert into policies.instrument
                            (id, title, number, issuer, effective_on, last_on, supersedes, note, change)
                        values (:id, :title, :number, :issuer, :effective, :last, :supersedes, :note, :change)
                        """)
                .param("id", instrument.id())
                .param("title", instrument.title())
                .param("number", instrument.number())
                .param("issuer", instrument.issuer())
                .param("effective", instrument.effectiveOn())
                .param("last", instrument.lastOn())
                .param("supersedes", instrument.supersedes())
                .param("note", instrument.note())
                .param("change", change)
                .update();
        var place = 0;
        for (var article : articles) {
            database.sql("insert into policies.article (instrument, place, label, words) values (?, ?, ?, ?)")
                    .params(instrument.id(), ++place, article.label(), article.words())
                    .update();
        }
    }

    /// @return false where it is unknown, begins later, or has ended by then
    boolean end(String id, LocalDate lastOn) {
        return database.sql("""
                        update policies.instrument set last_on = :last
                        where id = :id and effective_on <= :last and (last_on is null or last_on > :last)
                        """).param("id", id).param("last", lastOn).update() == 1;
    }

    static Instrument instrument(ResultSet row, String id) throws SQLException {
        return new Instrument(
                row.getString(id),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("repealed_on", LocalDate.class),
                row.getString("supersedes"),
                row.getString("note"));
    }
}
