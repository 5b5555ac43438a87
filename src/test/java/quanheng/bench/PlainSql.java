package quanheng.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import quanheng.indicators.Criterion;
import quanheng.indicators.Formula;
import quanheng.rights.State;

/// Definitions as plain SQL over the tables of the registers, as anybody would write it who knows them.
final class PlainSql extends Recounted {
    private static final String IN_FORCE = Arrays.stream(State.values())
            .filter(State::isInForce)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    static final String AMOUNT = """
            case when e.detail ~ '^\\s*[0-9]+(\\.[0-9]+)?\\s*(万元?)?\\s*$'
                 then floor(substring(e.detail from '[0-9]+(?:\\.[0-9]+)?')::numeric)
                 else floor(replace(substring(e.detail from
                          '(?:金额|债权数额|融资额)[:：]?\\s*(?:人民币)?([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?:万元|亿元|元)'),
                          ',', '')::numeric
                      * case substring(e.detail from
                          '(?:金额|债权数额|融资额)[:：]?\\s*(?:人民币)?[0-9][0-9,]*(?:\\.[0-9]+)?\\s*(万元|亿元|元)')
                        when '亿元' then 10000 when '元' then 0.0001 else 1 end) end""";

    PlainSql(Connection connection) {
        super(connection);
    }

    @Override
    String sql(Formula.Count count, Asked asked) {
        var where = new ArrayList<String>();
        return switch (count.measure()) {
            case "registers.rights" -> {
                narrow(where, count, asked);
                where.add("""
                        (select u.state in %s from unnest(r.states, r.turned_on) with ordinality as u (state, day, n)
                         where u.day <= '%s' order by n desc limit 1)""".formatted(IN_FORCE, asked.span().to()));
                traits(where, count.where(), asked);
                yield "select count(*) from registers.right r where " + String.join(" and ", where);
            }
            case "registers.filings", "registers.grants" -> {
                narrow(where, count, asked);
                within(where, count.measure().endsWith("filings") ? "r.filed_on" : "r.granted_on", asked.span());
                traits(where, count.where(), asked);
                yield "select count(*) from registers.right r where " + String.join(" and ", where);
            }
            case "registers.events" -> {
                where.add("e.kind in " + quoted(values(count, "event")));
                where.add("e.withdrawn_at is null");
                within(where, "e.happened_on", asked.span());
                narrow(where, count, asked);
                yield "select %s from registers.event e join registers.right r on r.id = e.right_id where %s"
                        .formatted(quantity(count.quantity(), AMOUNT), String.join(" and ", where));
            }
            case "reference.population" ->
                """
                    select people from reference.population where region_code = '%s' and measure = '%s'
                    and on_day < '%d-01-01' order by on_day desc, edition_id desc limit 1
                    """.formatted(
                                asked.region(),
                                values(count, "kind").getFirst(),
                                asked.span().to().getYear());
            default -> throw new IllegalArgumentException(count.measure() + " is not measured here");
        };
    }

    static String quantity(String quantity, String amount) {
        return switch (quantity) {
            case "contracts" ->
                "count(distinct e.reference) filter (where e.reference <> '') + count(*) filter (where e.reference = '')";
            case "rights" -> "count(distinct e.right_id)";
            case "amount" -> "coalesce(sum(%s), 0)".formatted(amount);
            default -> "count(*)";
        };
    }

    private static void traits(List<String> where, List<Criterion> criteria, Asked asked) {
        for (var criterion : criteria) {
            switch (criterion) {
                case Criterion.Is is
                when List.of("category", "in-force", "event").contains(is.is()) -> {}
                case Criterion.Is is -> where.add(trait(is, asked));
                case Criterion.AnyOf any ->
                    where.add(any.anyOf().stream()
                            .map(each -> trait((Criterion.Is) each, asked))
                            .collect(Collectors.joining(" or ", "(", ")")));
            }
        }
    }

    private static String trait(Criterion.Is is, Asked asked) {
        var day = asked.span().to();
        return switch (is.is()) {
            case "strategic-industry" ->
                is.values().equals(List.of("told"))
                        ? "jsonb_exists(r.details, 'STRATEGIC_INDUSTRY')"
                        : """
                          (jsonb_exists(r.details, 'STRATEGIC_INDUSTRY') or r.classes && array(
                               select symbol from bench.strategic where edition = %d))""".formatted(asked.edition());
            case "overseas-family" -> "cardinality(r.family) > 0";
            case "held-longer" ->
                "r.filed_on + interval '%s years' <= '%s'".formatted(is.values().getFirst(), day);
            case "pledged" -> since("PLEDGED", "PLEDGE_AMOUNT", asked);
            case "awarded" -> since("AWARDED", "AWARD", asked);
            case "well-known" -> since("RECOGNIZED_WELL_KNOWN", "WELL_KNOWN", asked);
            case "variety" -> "r.variety in " + quoted(is.values());
            default -> throw new IllegalArgumentException(is.is() + " is not measured here");
        };
    }

    /// From the first day it happened; always where the source only tells that it did.
    private static String since(String kind, String told, Asked asked) {
        var happened = "exists (select from registers.event t where t.right_id = r.id and t.kind = '%s'".formatted(kind)
                + " and t.withdrawn_at is null";
        return "(%s and t.happened_on <= '%s') or (jsonb_exists(r.details, '%s') and not %s)))"
                .formatted(happened, asked.span().to(), told, happened);
    }
}
