package quanheng.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is in each edition, in the database.
@Component
class ContentStore {
    private static final int CHUNK = 5000;

    private final JdbcClient database;
    private final JdbcTemplate arrays;

    ContentStore(JdbcClient database, JdbcTemplate arrays) {
        this.database = database;
        this.arrays = arrays;
    }

    void insert(int edition, Content content) {
        insertEntries(edition, content.entries());
        insertRules(edition, content.rules());
        insertSuccessors(edition, content.successors());
        insertPopulations(edition, content.populations());
    }

    private void insertEntries(int edition, List<Entry> entries) {
        chunks(
                edition,
                entries,
                """
                insert into reference.entry
                    (edition_id, place, code, parent, level, title, english, note, abolished)
                select ?, ? + row_number() over (), code, parent, level::integer, title, english, note, gone::boolean
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as row (code, parent, level, title, english, note, gone)
                """,
                List.of(
                        Entry::code,
                        Entry::parent,
                        Entry::level,
                        Entry::title,
                        Entry::english,
                        Entry::note,
                        Entry::abolished));
    }

    private void insertRules(int edition, List<Rule> rules) {
        chunks(
                edition,
                rules,
                """
                insert into reference.rule
                    (edition_id, place, rule, code, included, excluded, keywords_needed, keywords)
                select ?, ? + row_number() over (), rule, code, included, excluded, needed::boolean, keywords
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as row (rule, code, included, excluded, needed, keywords)
                """,
                List.of(
                        Rule::id,
                        Rule::code,
                        rule -> String.join(" ", rule.included()),
                        rule -> String.join(" ", rule.excluded()),
                        Rule::keywordsNeeded,
                        rule -> String.join(";", rule.keywords())));
    }

    private void insertSuccessors(int edition, List<Successors> successors) {
        chunks(edition, successors, """
                insert into reference.successor (edition_id, symbol, successors)
                select edition, symbol, successors
                from (values (?::integer, ?::integer)) as load (edition, start),
                    unnest(?::text[], ?::text[]) as row (symbol, successors)
                """, List.of(Successors::symbol, row -> String.join(" ", row.symbols())));
    }

    private void insertPopulations(int edition, List<Population> populations) {
        chunks(
                edition,
                populations,
                """
                insert into reference.population (edition_id, region_code, on_day, measure, people, source)
                select edition, region, day::date, measure, people::numeric, source
                from (values (?::integer, ?::integer)) as load (edition, start),
                    unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                        as row (region, day, measure, people, source)
                """,
                List.of(
                        Population::regionCode,
                        Population::on,
                        Population::measure,
                        row -> row.value().toPlainString(),
                        Population::source));
    }

    private <T> void chunks(int edition, List<T> rows, String sql, List<Function<T, Object>> columns) {
        for (var start = 0; start < rows.size(); start += CHUNK) {
            var chunk = rows.subList(start, Math.min(rows.size(), start + CHUNK));
            var first = start;
            arrays.update(connection -> {
                var statement = connection.prepareStatement(sql);
                statement.setInt(1, edition);
                statement.setInt(2, first);
                var at = 3;
                for (var column : columns) {
                    var values = chunk.stream()
                            .map(row -> String.valueOf(column.apply(row)))
                            .toArray(String[]::new);
                    statement.setArray(at++, connection.createArrayOf("text", values));
                }
                return statement;
            });
        }
    }

    List<Entry> entries(int edition) {
        return database.sql("select * from reference.entry where edition_id = :edition order by place")
                .param("edition", edition)
                .query(ContentStore::entry)
                .list();
    }

    List<Rule> rules(int edition) {
        return database.sql("select * from reference.rule where edition_id = :edition order by place")
                .param("edition", edition)
                .query(ContentStore::rule)
                .list();
    }

    Map<String, List<String>> successors(int edition) {
        var successors = new TreeMap<String, List<String>>();
        database.sql("select symbol, successors from reference.successor where edition_id = :edition")
                .param("edition", edition)
                .query((row, number) -> successors.put(row.getString(1), parts(row.getString(2), " ")))
                .list();
        return successors;
    }

    List<Population> populations(int edition) {
        return database.sql("""
                        select * from reference.population where edition_id = :edition
                        order by region_code, measure, on_day
                        """)
                .param("edition", edition)
                .query(ContentStore::population)
                .list();
    }

    /// The latest figure on or before a day; of one day that of the edition loaded last.
    Optional<Population> population(String region, String measure, LocalDate on) {
        return database.sql("""
                        select * from reference.population
                        where region_code = :region and measure = :measure and on_day <= :on
                        order by on_day desc, edition_id desc
                        limit 1
                        """)
                .param("region", region)
                .param("measure", measure)
                .param("on", on)
                .query(ContentStore::population)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("parent"),
                row.getInt("level"),
                row.getString("title"),
                row.getString("english"),
                row.getString("note"),
                row.getBoolean("abolished"));
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                row.getString("rule"),
                row.getString("code"),
                parts(row.getString("included"), " "),
                parts(row.getString("excluded"), " "),
                row.getBoolean("keywords_needed"),
                parts(row.getString("keywords"), ";"));
    }

    private static Population population(ResultSet row, int number) throws SQLException {
        return new Population(
                row.getString("region_code"),
                row.getObject("on_day", LocalDate.class),
                row.getString("measure"),
                row.getBigDecimal("people"),
                row.getString("source"));
    }

    private static List<String> parts(String joined, String separator) {
        return Stream.of(joined.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
