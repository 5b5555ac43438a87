package quanheng.protection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Technical investigators in the database.
@Repository
class ExpertStore {
    private final JdbcClient database;

    ExpertStore(JdbcClient database) {
        this.database = database;
    }

    private record Tied(UUID expert, ExpertEntry.Tie tie) {}

    List<ExpertEntry> all() {
        var ties = ties();
        return database.sql("select * from protection.expert order by name, from_on")
                .query((row, number) -> entry(row, ties))
                .list();
    }

    void insert(ExpertEntry entry, String by, Instant at) {
        database.sql("""
                        insert into protection.expert
                        values (:id, :name, :organization, string_to_array(:fields, ' '), :from, :to, :by, :at)
                        """)
                .param("id", entry.id())
                .param("name", entry.name())
                .param("organization", entry.organization())
                .param("fields", String.join(" ", entry.fields()))
                .param("from", entry.from())
                .param("to", entry.to())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(UUID expert, ExpertEntry.Tie tie, String by, Instant at) {
        database.sql("insert into protection.expert_tie values (:id, :expert, :kind, :party, :from, :to, :by, :at)")
                .param("id", tie.id())
                .param("expert", expert)
                .param("kind", tie.what().kind().name())
                .param("party", tie.what().with())
                .param("from", tie.what().from())
                .param("to", tie.what().to())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(UUID expert, LocalDate to) {
        return database.sql("""
                        update protection.expert set to_on = :to where id = :id and to_on is null and from_on <= :to
                        """).param("id", expert).param("to", to).update() == 1;
    }

    boolean endTie(UUID tie, LocalDate to) {
        return database.sql("""
                        update protection.expert_tie set to_on = :to
                        where id = :id and to_on is null and from_on <= :to
                        """).param("id", tie).param("to", to).update() == 1;
    }

    private Map<UUID, List<Tied>> ties() {
        return database
                .sql("select * from protection.expert_tie order by from_on, party")
                .query((row, number) -> new Tied(
                        row.getObject("expert", UUID.class),
                        new ExpertEntry.Tie(
                                row.getObject("id", UUID.class),
                                new Recusal.Tie(
                                        Recusal.Kind.valueOf(row.getString("kind")),
                                        row.getString("party"),
                                        row.getObject("from_on", LocalDate.class),
                                        day(row)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Tied::expert));
    }

    private static ExpertEntry entry(ResultSet row, Map<UUID, List<Tied>> ties) throws SQLException {
        var id = row.getObject("id", UUID.class);
        Array fields = row.getArray("fields");
        return new ExpertEntry(
                id,
                row.getString("name"),
                row.getString("organization"),
                Arrays.asList((String[]) fields.getArray()),
                ties.getOrDefault(id, List.of()).stream().map(Tied::tie).toList(),
                row.getObject("from_on", LocalDate.class),
                day(row));
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("to_on", LocalDate.class);
    }
}
