package quanheng.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.formats.Problem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Odd rows of imports in the database.
@Component
class OddRowStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;

    OddRowStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void insert(int batch, List<OddRow> rows) {
        batches.batchUpdate("""
                        insert into imports.odd_row (batch_id, row_number, refused, fields, problems)
                        values (?, ?, ?, ?, ?::jsonb)
                        """, rows, 500, (statement, row) -> {
            var fields = row.fields().stream().map(OddRowStore::storable).toArray();
            statement.setInt(1, batch);
            statement.setLong(2, row.number());
            statement.setBoolean(3, row.refused());
            statement.setArray(4, statement.getConnection().createArrayOf("text", fields));
            statement.setString(5, storable(JSON.writeValueAsString(row.problems())));
        });
    }

    /// PostgreSQL keeps no NUL in a text.
    private static String storable(String text) {
        return text.replace("\u0000", "").replace("\\u0000", "");
    }

    List<OddRow> first(int batch, int limit) {
        return database.sql("""
                        select * from imports.odd_row where batch_id = :batch
                        order by not refused, row_number, id limit :limit
                        """)
                .param("batch", batch)
                .param("limit", limit)
                .query(OddRowStore::row)
                .list();
    }

    /// All rows that were left out, in the file's order; to be closed, within a transaction.
    Stream<OddRow> refused(int batch) {
        return database.sql("""
                        select * from imports.odd_row where batch_id = :batch and refused order by row_number, id
                        """).param("batch", batch).query(OddRowStore::row).stream();
    }

    private static OddRow row(ResultSet row, int number) throws SQLException {
        return new OddRow(
                row.getLong("row_number"),
                row.getBoolean("refused"),
                List.of((String[]) row.getArray("fields").getArray()),
                JSON.readValue(row.getString("problems"), PROBLEMS));
    }
}
