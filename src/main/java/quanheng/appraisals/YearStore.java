package quanheng.appraisals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Years and their units in the database.
@Repository
class YearStore {
    private static final String SELECT = """
            select o.year, o.opened_by, o.opened_at, c.version, c.closed_by, c.closed_at
            from appraisals.opening o left join appraisals.closing c using (year)
            """;

    private final JdbcClient database;

    YearStore(JdbcClient database) {
        this.database = database;
    }

    List<AppraisalYear> all() {
        return database.sql(SELECT + "order by o.year desc")
                .query((row, number) -> year(row))
                .list();
    }

    Optional<AppraisalYear> find(int year) {
        return database.sql(SELECT + "where o.year = :year")
                .param("year", year)
                .query((row, number) -> year(row))
                .optional();
    }

    /// A year that nobody else closes or adds to until the transaction ends.
    Optional<AppraisalYear> lock(int year) {
        database.sql("select year from appraisals.opening where year = :year for update")
                .param("year", year)
                .query(Integer.class)
                .optional();
        return find(year);
    }

    private AppraisalYear year(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        var year = row.getInt("year");
        return new AppraisalYear(
                year,
                units(year),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closedAt == null
                        ? null
                        : new AppraisalYear.Closing(
                                row.getInt("version"), row.getString("closed_by"), closedAt.toInstant()));
    }

    private List<AppraisalYear.Unit> units(int year) {
        return database.sql("select unit, name from appraisals.participant where year = :year order by name")
                .param("year", year)
                .query((row, number) ->
                        new AppraisalYear.Unit(row.getObject("unit", UUID.class), row.getString("name")))
                .list();
    }

    /// Opens a year unless it is open already.
    boolean open(int year, String by, Instant at) {
        return database.sql("insert into appraisals.opening values (:year, :by, :at) on conflict do nothing")
                        .param("year", year)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void join(int year, AppraisalYear.Unit unit) {
        database.sql("insert into appraisals.participant values (:year, :unit, :name)")
                .param("year", year)
                .param("unit", unit.id())
                .param("name", unit.name())
                .update();
    }

    /// Closes a year unless it is closed already.
    boolean close(int year, AppraisalYear.Closing closing) {
        return database.sql("""
                        insert into appraisals.closing (year, version, closed_by, closed_at)
                        values (:year, :version, :by, :at) on conflict do nothing
                        """)
                        .param("year", year)
                        .param("version", closing.scheme())
                        .param("by", closing.by())
                        .param("at", closing.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
