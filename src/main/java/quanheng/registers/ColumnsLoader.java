package quanheng.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.rights.Category;
import quanheng.rights.State;

/// Fills columns from the database: all at first, then what became known since.
@Component
class ColumnsLoader {
    private static final int FIELDS = 9;

    private final JdbcClient database;
    private final DataSource source;

    ColumnsLoader(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /// The moment of the last writing.
    Instant moment() {
        return database.sql("select known_at from registers.moment")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /// Adds to columns what became known after one moment and up to another.
    void load(Columns columns, Instant after, Instant upTo) {
        var range = "> '%s' and %%s <= '%s'".formatted(after, upTo);
        copy(columns, """
                copy (select id, category, region_code, coalesce(classes[1], ''), filed_on - date '1970-01-01',
                             (extract(epoch from known_at) * 1000000)::bigint,
                             (extract(epoch from superseded_at) * 1000000)::bigint, states, turned_on
                      from registers.former_right where superseded_at %s
                      order by known_at) to stdout
                """.formatted(range.formatted("superseded_at")));
        copy(columns, """
                copy (select id, category, region_code, coalesce(classes[1], ''), filed_on - date '1970-01-01',
                             (extract(epoch from known_at) * 1000000)::bigint, null, states, turned_on
                      from registers.right where known_at %s) to stdout
                """.formatted(range.formatted("known_at")));
    }

    private void copy(Columns columns, String sql) {
        try (var connection = source.getConnection();
                var rows = new Rows(columns)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the registers cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes lines of COPY's text format and puts them into columns.
    private static final class Rows extends OutputStream {
        private final Columns columns;
        private final Map<String, int[]> lists = new HashMap<>();
        private final Map<String, Category> categories = new HashMap<>();
        private final Map<Long, Integer> moments = new HashMap<>();
        private final Map<String, Integer> days = new HashMap<>();
        private int[] turns = new int[64];

        Rows(Columns columns) {
            this.columns = columns;
            Arrays.stream(Category.values()).forEach(category -> categories.put(category.name(), category));
        }

        @Override
        public void write(int one) {
            throw new IllegalStateException("the driver writes whole lines");
        }

        @Override
        public void write(byte[] line, int offset, int length) {
            var fields = new String(line, offset, length, StandardCharsets.UTF_8)
                    .stripTrailing()
                    .split("\t", FIELDS);
            var id = Integer.parseInt(fields[0]);
            var until = fields[6].equals("\\N") ? 0 : moment(fields[6]);
            if (until != 0) {
                columns.supersede(id, moment(fields[5]), until);
            }
            if (until == 0 || !columns.knows(id, moment(fields[5]))) {
                var count = turns(fields[7], fields[8]);
                var filed = fields[4].equals("\\N") ? Block.NEVER : Integer.parseInt(fields[4]);
                var category = Objects.requireNonNull(categories.get(fields[1]));
                columns.add(
                        new Columns.Version(id, category, fields[2], fields[3], filed, moment(fields[5]), until),
                        turns,
                        count);
            }
        }

        private int moment(String micros) {
            return moments.computeIfAbsent(
                    Long.valueOf(micros),
                    value -> columns.moments.number(Instant.EPOCH.plus(value, ChronoUnit.MICROS)));
        }

        private int turns(String states, String days) {
            if (states.length() == 2) {
                return 0;
            }
            var codes = codes(states);
            var dates = days.substring(1, days.length() - 1).split(",");
            if (turns.length < codes.length) {
                turns = new int[codes.length * 2];
            }
            for (var at = 0; at < codes.length; at++) {
                turns[at] = (day(dates[at]) << 5) | codes[at];
            }
            return codes.length;
        }

        /// The numbers of a list of states; there are few such lists.
        private int[] codes(String list) {
            return lists.computeIfAbsent(
                    list,
                    words -> Arrays.stream(
                                    words.substring(1, words.length() - 1).split(","))
                            .mapToInt(word -> Codes.of(State.valueOf(word)))
                            .toArray());
        }

        private int day(String printed) {
            return days.computeIfAbsent(printed, day -> Columns.day(java.time.LocalDate.parse(day)));
        }
    }
}
