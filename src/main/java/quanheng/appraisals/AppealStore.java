package quanheng.appraisals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.appraisals.Appeals.Appeal;

/// Which case is an appeal against which line.
@Repository
class AppealStore {
    private final JdbcClient database;

    AppealStore(JdbcClient database) {
        this.database = database;
    }

    List<Appeal> of(int year) {
        return database.sql(
                        "select number, year, unit, line from appraisals.appeal where year = :year order by made_at desc")
                .param("year", year)
                .query(AppealStore::appeal)
                .list();
    }

    Optional<Appeal> find(String number) {
        return database.sql("select number, year, unit, line from appraisals.appeal where number = :number")
                .param("number", number)
                .query(AppealStore::appeal)
                .optional();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                row.getString("number"), row.getInt("year"), row.getObject("unit", UUID.class), row.getString("line"));
    }

    void insert(Appeal appeal, String by, Instant at) {
        database.sql("""
                        insert into appraisals.appeal (number, year, unit, line, made_by, made_at)
                        values (:number, :year, :unit, :line, :by, :at) on conflict do nothing
                        """)
                .param("number", appeal.number())
                .param("year", appeal.year())
                .param("unit", appeal.unit())
                .param("line", appeal.line())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
