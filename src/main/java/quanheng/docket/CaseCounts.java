package quanheng.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.parties.Regions;

/// Cases with the days that are counted: as they stand now from the index, as they were known from their acts.
@Component
class CaseCounts {
    private static final String LINES = """
            select s.number, c.title, c.region, s.procedure, s.begun_on, s.ended_on, coalesce(s.on_time, false) as on_time
            from docket.standing s join docket.case_file c on c.id = s.case_id order by s.number
            """;

    private final JdbcClient database;
    private final CaseFiles files;
    private final Procedures procedures;
    private final Regions regions;
    private final Sight sight;

    CaseCounts(JdbcClient database, CaseFiles files, Procedures procedures, Regions regions, Sight sight) {
        this.database = database;
        this.files = files;
        this.procedures = procedures;
        this.regions = regions;
        this.sight = sight;
    }

    /// @param region  six digits; empty where none is known
    /// @param begunOn the day of the anchor act; null before it
    /// @param endedOn the day it reached its end; null before it
    /// @param onTime  whether no clock of the office was met late; false before its end
    record Line(
            String number,
            String title,
            String region,
            String procedure,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate endedOn,
            boolean onTime) {
        /// From its beginning to its end; 0 where it has not both.
        long days() {
            return begunOn == null || endedOn == null ? 0 : ChronoUnit.DAYS.between(begunOn, endedOn);
        }
    }

    /// All cases, by number, whoever asks.
    List<Line> all(@Nullable Instant knownAt) {
        return sight.as(
                CaseFiles.ENGINE,
                () -> knownAt == null
                        ? database.sql(LINES).query(CaseCounts::line).list()
                        : numbers().stream()
                                .flatMap(number -> known(number, knownAt).stream())
                                .toList());
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getString("title"),
                row.getString("region"),
                row.getString("procedure"),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("on_time"));
    }

    private Optional<Line> known(String number, Instant moment) {
        return files.record(number, CaseFiles.ENGINE)
                .map(record -> record.knownAt(moment))
                .filter(record -> !record.acts().isEmpty())
                .map(record -> {
                    var head = record.head();
                    var derivation = files.derivation();
                    var standing = Standing.of(
                            procedures.get(head.procedure()),
                            record,
                            derivation,
                            LocalDateTime.ofInstant(moment, derivation.zone()));
                    return new Line(
                            head.number(),
                            head.title(),
                            head.regionCode(),
                            head.procedure(),
                            standing.begunOn(),
                            standing.endedOn(),
                            Boolean.TRUE.equals(standing.onTime()));
                });
    }

    /// Numbers of the cases that who asks may see.
    Set<String> seen() {
        return Set.copyOf(numbers());
    }

    private List<String> numbers() {
        return database.sql("select number from docket.standing order by number")
                .query((row, index) -> row.getString("number"))
                .list();
    }

    /// Tells whether a case lies in a region; every one lies in the region without a code.
    Predicate<Line> in(String region) {
        if (region.isEmpty()) {
            return line -> true;
        }
        var within = regions.within(region);
        return line -> within.contains(line.region());
    }

    /// Another one after every act and every making of the index.
    String stamp() {
        return sight.as(
                CaseFiles.ENGINE, () -> database.sql("""
                        select (select count(*) from docket.act) || ' '
                            || coalesce((select made_at::text from docket.index_stamp), '')
                        """).query(String.class).single());
    }
}
