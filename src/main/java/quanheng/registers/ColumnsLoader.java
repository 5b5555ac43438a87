package quanheng.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/// Fills columns from the database: all at first, then what became known since.
@Component
class ColumnsLoader {
    private static final String FIELDS = """
            id, category, variety, region_code, array_to_string(classes, ';'), filed_on - date '1970-01-01',
            granted_on - date '1970-01-01', cardinality(family) > 0, jsonb_exists(details, 'STRATEGIC_INDUSTRY'),
            jsonb_exists(details, 'AWARD'), jsonb_exists(details, 'WELL_KNOWN'), details ->> 'PLEDGE_AMOUNT',
            (extract(epoch from known_at) * 1000000)::bigint""";
    private static final String EVENT = """
            right_id, kind, happened_on - date '1970-01-01', reference, detail,
            (extract(epoch from known_at) * 1000000)::bigint, (extract(epoch from withdrawn_at) * 1000000)::bigint""";
    private static final String KINDS =
            Happenings.KINDS.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));

    private final DataSource source;

    ColumnsLoader(DataSource source) {
        this.source = source;
    }

    /// The moment of the last writing that was committed, also for one who is writing himself: columns are filled by a
    /// connection of their own, which does not see what is under way.
    Instant moment() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select known_at from registers.moment")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the registers cannot be read", e);
        }
    }

    /// Adds to columns what became known after one moment and up to another.
    void load(Columns columns, Instant after, Instant upTo) {
        var range = "> '%s' and %%1$s <= '%s'".formatted(after, upTo);
        var rights = new RightLines(columns);
        copy(rights, """
                copy (select %s,
                             (extract(epoch from superseded_at) * 1000000)::bigint, states, turned_on
                      from registers.former_right where superseded_at %s
                      order by known_at) to stdout
                """.formatted(FIELDS, range.formatted("superseded_at")));
        copy(rights, """
                copy (select %s, null, states, turned_on
                      from registers.right where known_at %s) to stdout
                """.formatted(FIELDS, range.formatted("known_at")));
        copy(new EventLines(columns, false), """
                copy (select %s from registers.event where kind in (%s) and known_at %s) to stdout
                """.formatted(EVENT, KINDS, range.formatted("known_at")));
        copy(new EventLines(columns, true), """
                copy (select %s from registers.event
                      where kind in (%s) and known_at <= '%s' and withdrawn_at %s) to stdout
                """.formatted(EVENT, KINDS, after, range.formatted("withdrawn_at")));
    }

    private void copy(OutputStream lines, String sql) {
        try (var connection = source.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, lines);
        } catch (SQLException e) {
            throw new IllegalStateException("the registers cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
