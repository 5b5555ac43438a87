package quanheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;

/// Whether an import that was killed and taken up again leaves the same registers as one that was not.
final class CrashCheck {
    private static final String RIGHTS = """
            select count(*), coalesce(sum(hashtextextended(concat_ws('|', category, variety, number, title,
                publication_number, grant_number, classes, inventors, agent, region_code, industry, family, abstract,
                details, filed_on, granted_on, states, turned_on, told,
                (select string_agg(n.name || n.credit_code, ';' order by a.place)
                 from unnest(r.applicants) with ordinality as a (id, place) join parties.name n using (id)),
                (select string_agg(n.name || n.credit_code, ';' order by h.place)
                 from unnest(r.holders) with ordinality as h (id, place) join parties.name n using (id))), 0)::numeric), 0)
            from registers.right r
            """;
    private static final String EVENTS = """
            select count(*), coalesce(sum(hashtextextended(concat_ws('|', r.category, r.number, e.kind, e.happened_on,
                e.precision, e.announced_on, e.code, e.reference, e.detail), 0)::numeric), 0)
            from registers.event e join registers.right r on r.id = e.right_id
            """;
    private static final String ROWS = """
            select sum(rows_read), sum(created), sum(changed), sum(unchanged), sum(refused), sum(warned)
            from imports.batch
            """;

    private CrashCheck() {}

    /// @param arguments `import FOLDER FILE`, `compare FOLDER FOLDER` or `compare-without-one FOLDER FOLDER`
    public static void main(String[] arguments) throws IOException, SQLException {
        switch (arguments[0]) {
            case "import" -> take(Path.of(arguments[1]), Path.of(arguments[2]));
            case "compare" -> compare(Path.of(arguments[1]), Path.of(arguments[2]), false);
            case "compare-without-one" -> compare(Path.of(arguments[1]), Path.of(arguments[2]), true);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void take(Path folder, Path path) throws IOException {
        try (var office = ImportBench.open(folder);
                var bytes = Files.newInputStream(path)) {
            var imports = office.getBean(Imports.class);
            var file = imports.keep(path.getFileName().toString(), bytes);
            var profile = imports.recognise(file).orElseThrow().profile();
            var begun = imports.begin(file, Order.of(profile, Mode.GOOD_ROWS, "system"));
            System.out.printf(
                    "batch %d goes on after %,d rows%n",
                    begun.id(), begun.totals().rows());
            System.out.println(imports.run(begun.id()).totals());
        }
    }

    private static void compare(Path whole, Path killed, boolean withoutOne) throws IOException, SQLException {
        var expected = sums(whole, false);
        var found = sums(killed, withoutOne);
        System.out.println(expected);
        System.out.println(found);
        System.exit(expected.equals(found) ? 0 : 1);
    }

    private static List<String> sums(Path folder, boolean withoutOne) throws IOException, SQLException {
        try (var office = ImportBench.open(folder);
                var owner = ImportBench.owner(office.getBean(DataSource.class), folder)) {
            owner.setAutoCommit(false);
            if (withoutOne) {
                try (var statement = owner.createStatement()) {
                    statement.execute("delete from registers.right where id = (select max(id) from registers.right)");
                }
            }
            var sums = List.of(row(owner, RIGHTS), row(owner, EVENTS), row(owner, ROWS));
            owner.rollback();
            return sums;
        }
    }

    private static String row(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            var values = new StringBuilder();
            for (var place = 1; place <= rows.getMetaData().getColumnCount(); place++) {
                values.append(rows.getString(place)).append(' ');
            }
            return values.toString();
        }
    }
}
