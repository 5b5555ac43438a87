package quanheng.parties;

import java.sql.Array;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of owners in the database, many at a time.
@Component
class NameStore {
    private static final int CHUNK = 5000;

    private final JdbcTemplate batches;
    private final JdbcClient database;

    NameStore(JdbcTemplate batches, JdbcClient database) {
        this.batches = batches;
        this.database = database;
    }

    /// Until the transaction ends nobody else makes owners or decides about them.
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('parties.owner', 0))")
                .query((row, number) -> 0)
                .single();
    }

    Map<PrintedName.Key, Integer> ids(Collection<PrintedName.Key> keys) {
        var ids = new HashMap<PrintedName.Key, Integer>(keys.size() * 2);
        for (var chunk : chunks(keys)) {
            batches.query(
                    connection -> {
                        var statement = connection.prepareStatement("""
                                select name.id, wanted.place
                                from unnest(?, ?, ?) with ordinality as wanted (name, code, hint, place)
                                join parties.name on name.name = wanted.name
                                 and name.credit_code = wanted.code and name.hint = wanted.hint
                                """);
                        statement.setArray(1, texts(connection, chunk, PrintedName.Key::name));
                        statement.setArray(2, texts(connection, chunk, PrintedName.Key::creditCode));
                        statement.setArray(3, texts(connection, chunk, PrintedName.Key::hint));
                        return statement;
                    },
                    row -> {
                        ids.put(chunk.get(row.getInt(2) - 1), row.getInt(1));
                    });
        }
        return ids;
    }

    /// Adds those that are not there.
    ///
    /// @return ids of the added
    int[] insert(List<PrintedName> names, Instant at) {
        batches.execute(Settling.BY_INDEX);
        var added = new ArrayList<Integer>();
        for (var chunk : chunks(names)) {
            batches.query(
                    connection -> {
                        var statement = connection.prepareStatement("""
                                insert into parties.name (name, printed, credit_code, hint, stands, safe, person,
                                    kind, address, region_code, brand, met_at)
                                select *, ?::timestamptz
                                from unnest(?, ?, ?, ?, ?::boolean[], ?::boolean[], ?::boolean[], ?, ?, ?, ?)
                                on conflict (name, credit_code, hint) do nothing
                                returning id
                                """);
                        var place = 1;
                        statement.setObject(place++, at.atOffset(ZoneOffset.UTC));
                        for (var column : COLUMNS) {
                            statement.setArray(place++, texts(connection, chunk, column));
                        }
                        return statement;
                    },
                    row -> {
                        added.add(row.getInt(1));
                    });
        }
        return added.stream().mapToInt(Integer::intValue).toArray();
    }

    private static final List<Function<PrintedName, String>> COLUMNS = List.of(
            PrintedName::name,
            PrintedName::printed,
            PrintedName::creditCode,
            PrintedName::hint,
            name -> String.valueOf(name.stands()),
            name -> String.valueOf(name.safe()),
            name -> String.valueOf(name.person()),
            PrintedName::kind,
            PrintedName::address,
            PrintedName::regionCode,
            PrintedName::brand);

    /// Gives owners to names that were just added, by the rules; `docs/decisions` says which.
    void settle(int[] ids, Instant at) {
        run(Settling.OWNERS_BY_CODE, ids, at);
        run(Settling.BELONG_BY_CODE, ids, at);
        run(Settling.OWNERS_ALONE, ids, at);
        run(Settling.BELONG_ALONE, ids, at);
        run(Settling.OWNERS_BY_NAME, ids, at);
        run(Settling.BELONG_BY_NAME, ids, at);
    }

    /// Looks again at full names without a code, after the owners of these names changed.
    void settleNames(int[] ids, Instant at) {
        run(Settling.OWNERS_BY_NAME, ids, at);
        run(Settling.BELONG_BY_NAME, ids, at);
    }

    private void run(String statement, int[] ids, Instant at) {
        database.sql(statement)
                .param("ids", ids)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T> Array texts(java.sql.Connection connection, List<T> rows, Function<T, String> column)
            throws java.sql.SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray());
    }

    private static <T> List<List<T>> chunks(Collection<T> rows) {
        var all = List.copyOf(rows);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
