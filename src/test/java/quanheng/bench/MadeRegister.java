package quanheng.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeSet;
import quanheng.reference.Answer;
import quanheng.reference.Kind;
import quanheng.reference.Reference;

/// Rights and events of no meaning, with everything indicators ask for, for when no register is at hand.
final class MadeRegister {
    private MadeRegister() {}

    static void fill(Connection owner, int count) throws SQLException {
        rights(owner, count);
        events(owner);
        populations(owner);
        run(owner, "update registers.moment set last_id = %d, known_at = now()".formatted(count));
        run(owner, "analyze registers.right");
        run(owner, "analyze registers.event");
        run(owner, "select brin_summarize_new_values('registers.right_by_knowledge')");
        run(owner, "select brin_summarize_new_values('registers.event_by_knowledge')");
    }

    private static void rights(Connection owner, int count) throws SQLException {
        run(owner, """
                insert into registers.right
                select i, (array['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK', 'INVENTION', 'TRADEMARK', 'WORK',
                                 'SOFTWARE', 'INVENTION', 'UTILITY_MODEL', 'TRADEMARK', 'PLANT_VARIETY', 'LAYOUT_DESIGN',
                                 'GEOGRAPHICAL_INDICATION', 'DESIGN', 'INVENTION'])[1 + i %% 16]::registers.category,
                       case when i %% 16 = 3 and i %% 41 = 0 then 'COLLECTIVE_MARK'
                            when i %% 16 = 10 and i %% 43 = 0 then 'CERTIFICATION_MARK'
                            else 'ORDINARY' end::registers.variety,
                       i::text, 'x', '', '',
                       case when i %% 10 < 3 then array[main, other] else array[main] end,
                       '{}', '{}', null, '{}', '',
                       (array['440703', '440704', '440781', '440106', '440705', '440784', '', '440700'])[1 + i / 3 %% 8],
                       '', case when i * 31 %% 100 < 4 then array['US' || i] else '{}' end, '',
                       case when i * 17 %% 100 < 12 then '{"STRATEGIC_INDUSTRY": "x"}'::jsonb else '{}' end
                       || case when i * 13 %% 1000 < 2 then '{"AWARD": "x"}'::jsonb else '{}' end
                       || case when i * 11 %% 1000 < 5 then '{"WELL_KNOWN": "x"}'::jsonb else '{}' end
                       || case when i * 19 %% 1000 < 5 then '{"PLEDGE_AMOUNT": "300"}'::jsonb else '{}' end,
                       d, d + wait, array['FILED', 'IN_FORCE', 'LAPSED']::registers.state[],
                       array[d, d + wait, d + wait + (365 * (1 + i %% 12))::integer], 0, now(), 1
                from (select i, date '1995-01-01' + (i * 7919 %% 10000)::integer as d, 200 + (i %% 700)::integer as wait,
                             (array['H05K3/00', 'F21S8/00', 'B62K11/04', 'G06N3/08'])[1 + i / 7 %% 4] as main,
                             (array['H01M10/05', 'A61K31/00', 'C12N15/00', 'B25J9/16'])[1 + i / 11 %% 4] as other
                      from generate_series(1, %d::bigint) as i) as made
                """.formatted(count));
    }

    /// One for every third right, some withdrawn again, several rights to a contract.
    private static void events(Connection owner) throws SQLException {
        run(owner, """
                insert into registers.event
                select id, kind::registers.event_kind, granted_on + (id * 37 % 3000), 'DAY', null, '',
                       case when id % 9 < 6 then kind || (id / 27) else '' end,
                       case when kind = 'PLEDGED' and id % 9 > 1 then (id % 900 + 20)::text else '' end,
                       now(), 1, case when id % 101 = 0 then now() end
                from (select id, granted_on, (array['ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'LICENSED', 'LICENSED',
                             'PLEDGED', 'PLEDGED', 'AWARDED', 'RECOGNIZED_WELL_KNOWN'])[1 + id / 3 % 10] as kind
                      from registers.right where id % 3 = 0) as chosen
                where kind not in ('AWARDED', 'RECOGNIZED_WELL_KNOWN') or id % 30 = 0
                """);
    }

    /// Makes one more event known.
    static void licenseOne(Connection owner, int number) throws SQLException {
        run(owner, """
                insert into registers.event
                select id, 'LICENSED', date '2003-01-01' + %1$d, 'DAY', null, '', 'one more %1$d', '', clock_timestamp(), 1,
                       null
                from registers.right where id = %1$d * 7
                """.formatted(number));
        run(owner, "update registers.moment set known_at = clock_timestamp()");
    }

    private static void populations(Connection owner) throws SQLException {
        run(owner, """
                with edition as (
                    insert into reference.edition (kind, name, valid_from, digest, row_count, refused, source, loaded_by,
                                                   loaded_at)
                    values ('POPULATIONS', 'bench', '1990-01-01', repeat('0', 64), 1, 0, 'made up', 'system', now())
                    returning id)
                insert into reference.population
                select edition.id, region, make_date(year, 12, 31), 'resident', 1000000 + year * 137 + region::integer, 'x'
                from edition, generate_series(1995, 2025) as year,
                     unnest(array['440000', '440700', '440703', '440704', '440705', '440781', '440784']) as region
                """);
    }

    /// For those who count by SQL: which classes belong to a strategic industry, by edition.
    static void strategicClasses(Connection owner, Reference reference) throws SQLException {
        run(owner, "drop table if exists bench.strategic");
        run(owner, "create table bench.strategic (edition integer, symbol text)");
        var symbols = new TreeSet<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select distinct unnest(classes) from registers.right")) {
            while (rows.next()) {
                symbols.add(rows.getString(1));
            }
        }
        try (var insert = owner.prepareStatement("insert into bench.strategic values (?, ?)")) {
            for (var edition : reference.editions()) {
                if (edition.kind() == Kind.STRATEGIC_INDUSTRIES) {
                    var concordance = reference.concordance(edition);
                    for (var symbol : symbols) {
                        if (!symbol.isEmpty()
                                && concordance.answers(symbol).stream().anyMatch(Answer::isSure)) {
                            insert.setInt(1, edition.id());
                            insert.setString(2, symbol);
                            insert.addBatch();
                        }
                    }
                }
            }
            insert.executeBatch();
        }
        run(owner, "create index on bench.strategic (symbol)");
    }

    /// The edition of the concordance that is used for a day; 0 for none.
    static int edition(Reference reference, LocalDate day) {
        return reference
                .inForce(Kind.STRATEGIC_INDUSTRIES, day)
                .or(() -> reference.editions().stream()
                        .filter(each -> each.kind() == Kind.STRATEGIC_INDUSTRIES)
                        .findFirst())
                .map(edition -> edition.id())
                .orElse(0);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
