package quanheng.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.registers.AsOf;
import quanheng.registers.Axis;
import quanheng.registers.Filter;
import quanheng.rights.Category;
import quanheng.rights.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures a generated register must come to, compared with those the registers give: counts as of the day from
/// columns, the rest by SQL over the rows.
public final class GeneratedTruth {
    private static final Map<Category, String> KINDS =
            Map.of(Category.INVENTION, "发明", Category.UTILITY_MODEL, "实用新型", Category.DESIGN, "外观设计");
    private static final Map<State, String> PATENT_STATES = Map.ofEntries(
            Map.entry(State.FILED, "在审"),
            Map.entry(State.PUBLISHED, "在审"),
            Map.entry(State.IN_FORCE, "有效"),
            Map.entry(State.REFUSED, "驳回"),
            Map.entry(State.DEEMED_WITHDRAWN, "视为撤回"),
            Map.entry(State.LAPSED, "未缴年费终止"),
            Map.entry(State.LAPSE_PENDING, "欠费待终止"),
            Map.entry(State.EXPIRED, "期限届满"),
            Map.entry(State.INVALIDATED, "全部无效"),
            Map.entry(State.SURRENDERED, "放弃"));
    private static final Map<State, String> MARK_STATES = Map.of(
            State.FILED, "申请中",
            State.PUBLISHED, "初审公告",
            State.OPPOSED, "异议中",
            State.IN_FORCE, "已注册",
            State.IN_GRACE, "宽展期",
            State.REFUSED, "驳回",
            State.NOT_RENEWED, "未续展注销",
            State.REVOKED, "连续三年不使用撤销",
            State.INVALIDATED, "无效宣告");
    private static final Set<State> IN_FORCE = Arrays.stream(State.values())
            .filter(State::isInForce)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
    private static final String LIVE = """
            (select state in ('IN_FORCE', 'IN_GRACE')
             from unnest(r.states, r.turned_on) with ordinality as u (state, day, n)
             where day <= :day order by n desc limit 1)
            """;

    private final AsOf rights;
    private final JdbcClient database;
    private final JsonNode truth;
    private final LocalDate day;
    private final Map<String, Long> found = new TreeMap<>();

    /// @param folder with `truth.json` and `owners.csv`
    public GeneratedTruth(AsOf rights, JdbcClient database, Path folder) throws IOException {
        this.rights = rights;
        this.database = database;
        this.truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
        this.day = LocalDate.parse(truth.get("截止日").asString());
        industries(folder);
    }

    /// How many figures there are.
    public int size() {
        return truth.get("指标").size();
    }

    /// Every figure that is not as it must be, with what was found.
    public List<String> differences() {
        patents();
        marks();
        var differences = new ArrayList<String>();
        truth.get("指标").properties().forEach(figure -> {
            var count = found.getOrDefault(figure.getKey(), 0L);
            if (count != figure.getValue().asLong()) {
                differences.add("%s: %d, not %d"
                        .formatted(figure.getKey(), count, figure.getValue().asLong()));
            }
        });
        return differences;
    }

    private void patents() {
        KINDS.forEach((category, kind) -> {
            var all = Filter.ALL.of(category).on(day);
            add("加载", rights.count(all));
            add("有效/" + kind, rights.count(all.being(IN_FORCE)));
            rights.count(all.being(IN_FORCE), Set.of(Axis.REGION))
                    .forEach((cell, count) ->
                            add("有效/" + kind + "/" + cell.values().getFirst(), count));
            rights.count(all, Set.of(Axis.FILING_YEAR))
                    .forEach((cell, count) ->
                            add("申请/" + kind + "/" + cell.values().getFirst(), count));
            rights.count(all, Set.of(Axis.STATE))
                    .forEach((cell, count) ->
                            add("状态/" + word(PATENT_STATES, cell.values().getFirst()), count));
            group("授权/" + kind + "/", """
                    select extract(year from granted_on)::text, count(*) from registers.right r
                    where category = '%s' and granted_on <= :day group by 1
                    """.formatted(category));
        });
        group("事件/", """
                select code, count(*) from registers.event where code <> '' and withdrawn_at is null group by 1
                """);
        group("", """
                select '质押件数', count(*) from registers.right r where category <> 'TRADEMARK' and jsonb_exists(details, 'PLEDGE_AMOUNT')
                union all
                select '质押万元', sum((details ->> 'PLEDGE_AMOUNT')::bigint) from registers.right r
                where category <> 'TRADEMARK'
                """);
        highValue();
    }

    private void highValue() {
        var criteria = new HashMap<String, String>();
        criteria.put("战新", "jsonb_exists(details, 'STRATEGIC_INDUSTRY')");
        criteria.put("海外同族", "cardinality(family) > 0");
        criteria.put("超十年", "filed_on <= (:day::date - interval '10 years')");
        criteria.put("质押", "jsonb_exists(details, 'PLEDGE_AMOUNT')");
        criteria.put("获奖", "jsonb_exists(details, 'AWARD')");
        criteria.forEach((name, criterion) -> group("高价值项/", """
                select '%s', count(*) from registers.right r where category = 'INVENTION' and %s and %s
                """.formatted(name, LIVE, criterion)));
        var any = criteria.values().stream().collect(Collectors.joining(" or ", "(", ")"));
        group("", """
                select '高价值发明', count(*) from registers.right r where category = 'INVENTION' and %1$s and %2$s
                union all
                select '高价值发明/' || region_code, count(*) from registers.right r
                where category = 'INVENTION' and %1$s and %2$s group by 1
                """.formatted(LIVE, any));
    }

    private void marks() {
        var all = Filter.ALL.of(Category.TRADEMARK).on(day);
        add("商标加载", rights.count(all));
        add("有效注册商标", rights.count(all.being(IN_FORCE)));
        rights.count(all.being(IN_FORCE), Set.of(Axis.REGION))
                .forEach((cell, count) -> add("有效注册商标/" + cell.values().getFirst(), count));
        rights.count(all.being(IN_FORCE), Set.of(Axis.CLASS))
                .forEach((cell, count) -> add("有效注册商标类/" + cell.values().getFirst(), count));
        rights.count(all, Set.of(Axis.FILING_YEAR))
                .forEach((cell, count) -> add("商标申请/" + cell.values().getFirst(), count));
        rights.count(all, Set.of(Axis.STATE))
                .forEach((cell, count) ->
                        add("商标状态/" + word(MARK_STATES, cell.values().getFirst()), count));
        group("商标注册/", """
                select extract(year from granted_on)::text, count(*) from registers.right r
                where category = 'TRADEMARK' and granted_on <= :day group by 1
                """);
        group("", """
                select '驰名商标', count(*) from registers.right r
                where category = 'TRADEMARK' and jsonb_exists(details, 'WELL_KNOWN') and %s
                """.formatted(LIVE));
    }

    private void industries(Path folder) throws IOException {
        var names = new HashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("owners.csv"))) {
            var cells = line.split(",");
            names.put(cells[cells.length - 2], cells[cells.length - 1]);
        }
        database.sql("select industry, count(*) from registers.right where category <> 'TRADEMARK' group by 1")
                .query(row -> {
                    add("行业/" + names.get(row.getString(1)), row.getLong(2));
                });
    }

    private void group(String prefix, String sql) {
        var query = database.sql(sql);
        (sql.contains(":day") ? query.param("day", day) : query).query(row -> {
            add(prefix + row.getString(1), row.getLong(2));
        });
    }

    private void add(String figure, long count) {
        found.merge(figure, count, Long::sum);
    }

    private static String word(Map<State, String> words, String state) {
        return words.getOrDefault(State.valueOf(state), state);
    }
}
