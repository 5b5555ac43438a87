package quanheng.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Standings and applications in the database.
@Repository
class LadderStore {
    private final JdbcClient database;

    LadderStore(JdbcClient database) {
        this.database = database;
    }

    List<Standing> on(LocalDate day) {
        return database.sql("""
                        select * from ladder.standing where daterange(from_on, until_on) @> :on
                        order by title, type, from_on, name
                        """).param("on", day).query(LadderStore::standing).list();
    }

    /// All there ever were.
    List<Standing> all() {
        return database.sql("select * from ladder.standing order by candidate, from_on, id")
                .query(LadderStore::standing)
                .list();
    }

    List<Standing> history(UUID candidate) {
        return database.sql("select * from ladder.standing where candidate = :candidate order by from_on, id")
                .param("candidate", candidate)
                .query(LadderStore::standing)
                .list();
    }

    Optional<Standing> current(String number) {
        return database.sql("select * from ladder.standing where number = :number and until_on is null")
                .param("number", number)
                .query(LadderStore::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getString("number"),
                row.getObject("candidate", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("title"),
                row.getString("type"),
                row.getObject("slot", Integer.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("because"),
                row.getString("ended_by"));
    }

    /// How many hold a title on a day or any later one.
    int held(String title, String type, LocalDate from) {
        return database.sql("""
                        select count(*) from ladder.standing where title = :title and type = :type
                        and daterange(from_on, until_on) && daterange(:from, null)
                        """)
                .param("title", title)
                .param("type", type)
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    /// Takes the first place that is free from the day on, where there are only so many. Two who take the last one at
    /// once take the same, and the database refuses the second.
    ///
    /// @param places null where there is no cap
    /// @return false where none is free
    boolean enter(Standing standing, @Nullable Integer places) {
        return database.sql("""
                        insert into ladder.standing
                            (number, candidate, name, region, title, type, slot, places, from_on, because)
                        select :number, :candidate, :name, :region, :title, :type, free.slot, :places, :from, :because
                        from (select min(place) as slot from generate_series(1, cast(:places as int)) place
                            where not exists (select from ladder.standing h where h.title = :title and h.type = :type
                                and h.slot = place and daterange(h.from_on, h.until_on) && daterange(:from, null))) free
                        where cast(:places as int) is null or free.slot is not null
                        """)
                        .param("number", standing.number())
                        .param("candidate", standing.candidate())
                        .param("name", standing.name())
                        .param("region", standing.region())
                        .param("title", standing.title())
                        .param("type", standing.type())
                        .param("places", places)
                        .param("from", standing.fromOn())
                        .param("because", standing.because())
                        .update()
                == 1;
    }

    void leave(String number, LocalDate on, String act) {
        database.sql("""
                        update ladder.standing set until_on = :on, ended_by = :act
                        where number = :number and until_on is null
                        """)
                .param("on", on)
                .param("act", act)
                .param("number", number)
                .update();
    }

    void insert(Application application, String by, Instant at) {
        database.sql("""
                        insert into ladder.application (number, candidate, name, region, title, type, made_by, made_at)
                        values (:number, :candidate, :name, :region, :title, :type, :by, :at)
                        on conflict do nothing
                        """)
                .param("number", application.number())
                .param("candidate", application.candidate())
                .param("name", application.name())
                .param("region", application.region())
                .param("title", application.title())
                .param("type", application.type())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Application> application(String number) {
        return database.sql("select * from ladder.application where number = :number")
                .param("number", number)
                .query(LadderStore::application)
                .optional();
    }

    List<Application> applications() {
        return database.sql("select * from ladder.application order by number desc")
                .query(LadderStore::application)
                .list();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getString("number"),
                row.getObject("candidate", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("title"),
                row.getString("type"));
    }

    void evaluated(String number, LocalDate on, boolean passed) {
        database.sql("insert into ladder.evaluation (number, happened_on, passed) values (:number, :on, :passed)")
                .param("number", number)
                .param("on", on)
                .param("passed", passed)
                .update();
    }

    /// Whether the last evaluation was passed.
    boolean hasPassed(String number) {
        return database.sql("select passed from ladder.evaluation where number = :number order by id desc limit 1")
                .param("number", number)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
