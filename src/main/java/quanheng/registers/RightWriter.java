package quanheng.registers;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import quanheng.rights.EventKind;
import quanheng.rights.Holding;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;
import quanheng.rights.Turn;

/// Writes rows of rights and events, by COPY where they are new.
@Component
class RightWriter {
    private static final String COLUMNS = """
            id, category, variety, number, title, publication_number, grant_number, classes, applicants, holders, \
            shares, inventors, agent, region_code, industry, family, abstract, details, filed_on, granted_on, \
            states, turned_on, told, known_at, batch_id""";

    private final JdbcClient database;
    private final DataSource source;

    RightWriter(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /// Opens the registers for writing: holds off other writers until the transaction ends, and settles the moment at
    /// which what is written becomes known. It is later than that of any earlier writing.
    Origin open(int batch, Instant now) {
        var moment = database.sql("""
                        update registers.moment
                        set known_at = greatest(:now, known_at + interval '1 microsecond')
                        returning known_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single();
        return new Origin(batch, moment.toInstant());
    }

    /// Takes ids for new rights.
    ///
    /// @return the id before the first of them
    int take(int count) {
        return database.sql("""
                        update registers.moment set last_id = last_id + :count
                        returning last_id - :count
                        """).param("count", count).query(Integer.class).single();
    }

    void insert(List<Telling> tellings, int lastId, Origin origin, Map<Party, Integer> names) {
        if (tellings.isEmpty()) {
            return;
        }
        copy("copy registers.right (%s) from stdin".formatted(COLUMNS), rows -> {
            var id = lastId;
            for (var telling : tellings) {
                right(new Sheet(rows, origin, names), ++id, telling);
            }
        });
        copy("copy registers.event from stdin", rows -> {
            var id = lastId;
            for (var telling : tellings) {
                id++;
                for (var event : once(telling.events())) {
                    event(rows, id, event, origin);
                }
            }
        });
    }

    /// A right that is told otherwise than before.
    record Change(int id, Telling before, Telling after) {}

    /// Writes what is new about rights; how they were known before is kept.
    void update(List<Change> changes, Origin origin, Map<Party, Integer> names) {
        if (changes.isEmpty()) {
            return;
        }
        execute("create temporary table if not exists changed_right (like registers.right) on commit delete rows");
        execute("delete from changed_right");
        copy(
                "copy changed_right (%s) from stdin".formatted(COLUMNS),
                rows -> changes.forEach(change -> right(new Sheet(rows, origin, names), change.id(), change.after())));
        execute("""
                update registers.right r
                set (variety, title, publication_number, grant_number, classes, applicants, holders, shares,
                     inventors, agent, region_code, industry, family, abstract, details, filed_on, granted_on,
                     states, turned_on, told, known_at, batch_id)
                  = (c.variety, c.title, c.publication_number, c.grant_number, c.classes, c.applicants,
                     c.holders, c.shares, c.inventors, c.agent, c.region_code, c.industry, c.family,
                     c.abstract, c.details, c.filed_on, c.granted_on, c.states, c.turned_on, c.told,
                     c.known_at, c.batch_id)
                from changed_right c where r.id = c.id
                """);
        copy(
                "copy registers.event from stdin",
                rows -> changes.forEach(change -> new Merge(change.before(), change.after())
                        .freshEvents()
                        .forEach(event -> event(rows, change.id(), event, origin))));
    }

    /// Adds events, or to known ones what a gazette says besides.
    void enrich(Map<Integer, List<RightEvent>> events, Origin origin) {
        if (events.isEmpty()) {
            return;
        }
        execute("create temporary table if not exists told_event (like registers.event) on commit delete rows");
        execute("delete from told_event");
        copy(
                "copy told_event from stdin",
                rows -> events.forEach((right, told) -> told.forEach(event -> event(rows, right, event, origin))));
        execute("""
                insert into registers.event
                select distinct on (right_id, kind, happened_on, reference) * from told_event
                on conflict (right_id, kind, happened_on, reference) where withdrawn_at is null
                do update set code = excluded.code, detail = excluded.detail, announced_on = excluded.announced_on
                """);
    }

    /// What states a right had and has.
    record Turned(int id, List<Turn> now, List<Turn> before) {
        boolean isDifferent() {
            return now.size() != before.size() || !sameDays();
        }

        private boolean sameDays() {
            for (var place = 0; place < now.size(); place++) {
                if (now.get(place).state() != before.get(place).state()
                        || !now.get(place).on().equals(before.get(place).on())) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Writes new states of rights; those before are kept.
    void turn(List<Turned> rights, Origin origin) {
        var different = rights.stream().filter(Turned::isDifferent).toList();
        if (different.isEmpty()) {
            return;
        }
        execute("""
                create temporary table if not exists turned
                (id integer, states registers.state[], turned_on date[]) on commit delete rows
                """);
        execute("delete from turned");
        copy(
                "copy turned from stdin",
                rows -> different.forEach(right -> {
                    rows.number(right.id());
                    turns(rows, right.now());
                    rows.end();
                }));
        database.sql("""
                        update registers.right r
                        set states = t.states, turned_on = t.turned_on, known_at = :at
                        from turned t where t.id = r.id
                        """).param("at", origin.knownAt().atOffset(ZoneOffset.UTC)).update();
    }

    /// Rows under way into the table of rights.
    ///
    /// @param names ids of all names printed on them
    private record Sheet(CopyText rows, Origin origin, Map<Party, Integer> names) {}

    private static void right(Sheet sheet, int id, Telling telling) {
        var rows = sheet.rows();
        var it = telling.particulars();
        rows.number(id).word(it.category()).word(it.variety()).text(it.number()).text(it.title());
        rows.text(it.publicationNumber()).text(it.grantNumber()).texts(it.classes());
        people(rows, it, sheet.names());
        rows.texts(it.inventors()).text(it.agent()).text(it.regionCode()).text(it.industry());
        rows.texts(it.family()).text(it.abstractText()).object(it.details());
        rows.day(first(telling, EventKind.FILED)).day(first(telling, EventKind.GRANTED));
        turns(rows, Lives.turns(it, telling.events()));
        rows.number(Digest.of(telling))
                .word(sheet.origin().knownAt())
                .number(sheet.origin().batch())
                .end();
    }

    private static void people(CopyText rows, Particulars it, Map<Party, Integer> names) {
        rows.words(it.applicants(), party -> id(names, party));
        var holders = it.holders();
        if (holders.isEmpty()) {
            rows.words(it.applicants(), party -> id(names, party)).none();
        } else if (holders.stream().allMatch(holding -> holding.share() == null)) {
            rows.words(holders, holding -> id(names, holding.party())).none();
        } else {
            rows.words(holders, holding -> id(names, holding.party()));
            rows.words(holders, RightWriter::share);
        }
    }

    private static Object share(Holding holding) {
        BigDecimal share = holding.share();
        return share == null ? "NULL" : share.toPlainString();
    }

    private static Integer id(Map<Party, Integer> names, Party party) {
        return Objects.requireNonNull(names.get(party), () -> "no number for " + party.name());
    }

    private static void turns(CopyText rows, List<Turn> turns) {
        rows.words(turns, Turn::state);
        var days = new ArrayList<LocalDate>(turns.size());
        for (var turn : turns) {
            days.add(turn.on());
        }
        rows.days(days);
    }

    private static void event(CopyText rows, int id, RightEvent event, Origin origin) {
        rows.number(id).word(event.kind()).day(event.happenedOn()).word(event.precision());
        rows.day(event.announcedOn()).text(event.code()).text(event.reference()).text(event.detail());
        rows.word(origin.knownAt()).number(origin.batch()).none().end();
    }

    private static List<RightEvent> once(List<RightEvent> events) {
        for (var later = 1; later < events.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                if (Merge.same(events.get(earlier), events.get(later))) {
                    var fewer = new ArrayList<>(events);
                    fewer.remove(later);
                    return once(fewer);
                }
            }
        }
        return events;
    }

    private static @Nullable LocalDate first(Telling telling, EventKind kind) {
        LocalDate first = null;
        for (var event : telling.events()) {
            if (event.kind() == kind && (first == null || event.happenedOn().isBefore(first))) {
                first = event.happenedOn();
            }
        }
        return first;
    }

    private void execute(String sql) {
        database.sql(sql).update();
    }

    private void copy(String sql, Consumer<CopyText> rows) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                var text = new CopyText((bytes, length) -> write(copying, bytes, length));
                rows.accept(text);
                text.flush();
                copying.endCopy();
            } finally {
                if (copying.isActive()) {
                    copying.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be copied", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void write(org.postgresql.copy.CopyIn copying, byte[] bytes, int length) {
        try {
            copying.writeToCopy(bytes, 0, length);
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be copied", e);
        }
    }
}
