package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.indicators.Indicators.Ask;
import quanheng.law.Evidence;

/// Counts what indicators count in another way: by SQL over rows and events as they were known at a moment.
public final class RecountedBySql {
    private static final String PLEDGED =
            "pledged_on <= :day or (pledged_on is null and jsonb_exists(details, 'PLEDGE_AMOUNT'))";
    private static final String AWARDED =
            "awarded_on <= :day or (awarded_on is null and jsonb_exists(details, 'AWARD'))";
    private static final Map<String, String> CRITERIA = Map.of(
            "strategic-industry", "jsonb_exists(details, 'STRATEGIC_INDUSTRY')",
            "overseas-family", "cardinality(family) > 0",
            "held-longer", "filed_on + interval '10 years' <= :day",
            "pledged", PLEDGED,
            "awarded", AWARDED);

    private final Indicators indicators;
    private final Definitions definitions;
    private final JdbcClient database;

    public RecountedBySql(Indicators indicators, Definitions definitions, JdbcClient database) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.database = database;
    }

    /// Asserts that patents, marks and high-value patents, together and by criterion, are counted the same in both
    /// ways,
    /// and that as many records are listed as are counted.
    ///
    /// @return the counts, in a lasting order
    public List<Long> agree(LocalDate day, Instant knownAt) {
        var any = String.join(") or (", CRITERIA.values());
        return List.of(
                same(definition("patents-in-force"), day, knownAt, sql("INVENTION", "true")),
                same(definition("marks-in-force"), day, knownAt, sql("TRADEMARK", "true")),
                same(definition("high-value-patents-as-told"), day, knownAt, sql("INVENTION", "(" + any + ")")),
                one("strategic-industry", day, knownAt, "told"),
                one("overseas-family", day, knownAt),
                one("held-longer", day, knownAt, "10"),
                one("pledged", day, knownAt),
                one("awarded", day, knownAt));
    }

    private long one(String criterion, LocalDate day, Instant knownAt, String... values) {
        var formula = new Formula.Count(
                "registers.rights",
                "records",
                List.of(
                        Criterion.is("category", "INVENTION"),
                        Criterion.is("in-force"),
                        Criterion.is(criterion, values)));
        var definition = new Definition(
                "one-criterion",
                1,
                Map.of(),
                Map.of(),
                null,
                null,
                formula,
                Definition.Window.EVER,
                "",
                Definition.Better.MORE,
                0,
                "",
                Evidence.UNVERIFIED,
                List.of());
        return same(definition, day, knownAt, sql("INVENTION", CRITERIA.getOrDefault(criterion, "false")));
    }

    private Definition definition(String id) {
        return definitions.find(id, 1).orElseThrow();
    }

    private static String sql(String category, String criterion) {
        return """
            with known as (
                select * from (
                    select *, null::timestamptz as superseded_at from registers.right
                    union all
                    select * from registers.former_right
                ) as version
                where known_at <= :at and (superseded_at is null or superseded_at > :at)
            ), happened as (
                select right_id, kind, min(happened_on) as first from registers.event
                where known_at <= :at and (withdrawn_at is null or withdrawn_at > :at) group by 1, 2
            ), live as (
                select r.*, p.first as pledged_on, a.first as awarded_on from known r
                left join happened p on p.right_id = r.id and p.kind = 'PLEDGED'
                left join happened a on a.right_id = r.id and a.kind = 'AWARDED'
                where (select state in ('IN_FORCE', 'IN_GRACE')
                       from unnest(r.states, r.turned_on) with ordinality as u (state, day, n)
                       where day <= :day order by n desc limit 1)
            )
            select count(*) from live where category = '%s' and (%s)
            """.formatted(category, criterion);
    }

    private long same(Definition definition, LocalDate day, Instant knownAt, String sql) {
        var ask = new Ask("", null, day, knownAt);
        var seen = indicators.observe(definition, ask);
        var picked = indicators.selection(definition, ask).orElseThrow();
        var recounted = database.sql(sql)
                .param("day", day)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        var what = "%s on %s as known at %s: %s".formatted(definition.indicator(), day, knownAt, definition.formula());
        assertThat(seen.records()).as(what).isEqualTo(recounted);
        assertThat(indicators.measure(picked.measure()).keys(picked.selection()))
                .as(what)
                .hasSize(Math.toIntExact(recounted));
        return recounted;
    }
}
