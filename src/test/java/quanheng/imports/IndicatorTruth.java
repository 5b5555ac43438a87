package quanheng.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Criterion;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
import quanheng.law.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures a generated register must come to, compared with what the definitions that come with the product show
/// of it, and with the length of the list behind each.
public final class IndicatorTruth {
    private static final LocalDate BEGINNING = LocalDate.of(1985, 1, 1);
    private static final Map<String, String> WHOLE = Map.of(
            "有效/发明", "patents-in-force",
            "有效注册商标", "marks-in-force",
            "高价值发明", "high-value-patents-as-told",
            "质押万元", "pledge-amount");
    private static final Map<String, List<String>> CRITERIA = Map.of(
            "高价值项/战新", List.of("strategic-industry", "told"),
            "高价值项/海外同族", List.of("overseas-family"),
            "高价值项/超十年", List.of("held-longer", "10"),
            "高价值项/质押", List.of("pledged"),
            "高价值项/获奖", List.of("awarded"));
    private static final Map<String, String> BY_YEAR = Map.of(
            "申请/发明/", "invention-filings",
            "申请/实用新型/", "utility-model-filings",
            "申请/外观设计/", "design-filings",
            "授权/发明/", "invention-grants",
            "商标注册/", "mark-registrations");
    private static final String COUNTY = "有效/发明/";

    private final Indicators indicators;
    private final Definitions definitions;
    private final JsonNode truth;
    private final LocalDate day;
    private int compared;

    /// @param folder with `truth.json`
    public IndicatorTruth(Indicators indicators, Definitions definitions, Path folder) throws IOException {
        this.indicators = indicators;
        this.definitions = definitions;
        this.truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
        this.day = LocalDate.parse(truth.get("截止日").asString());
    }

    /// How many figures were compared.
    public int compared() {
        return compared;
    }

    /// The day the figures are told for.
    public LocalDate day() {
        return day;
    }

    /// Every figure that is not as it must be, with what was shown.
    public List<String> differences() {
        var differences = new ArrayList<String>();
        truth.get("指标").properties().forEach(figure -> {
            var shown = shown(figure.getKey());
            if (shown != null) {
                compared++;
                var told = figure.getValue().asLong();
                if (shown.value() != told || (shown.listed() != shown.value() && shown.isList())) {
                    differences.add("%s: %s, not %d".formatted(figure.getKey(), shown, told));
                }
            }
        });
        return differences;
    }

    /// @param isList whether its value is the number of its records
    private record Shown(long value, long listed, boolean isList) {}

    private @Nullable Shown shown(String figure) {
        if (WHOLE.containsKey(figure)) {
            return shown(definition(WHOLE.get(figure)), new Ask("", BEGINNING, day, null));
        }
        if (CRITERIA.containsKey(figure)) {
            return shown(one(CRITERIA.get(figure)), new Ask("", null, day, null));
        }
        if (figure.startsWith(COUNTY) && !figure.endsWith("00") && figure.matches(".*/[0-9]{6}")) {
            return shown(definition("patents-in-force"), new Ask(figure.substring(COUNTY.length()), null, day, null));
        }
        return BY_YEAR.entrySet().stream()
                .filter(entry -> figure.matches(entry.getKey() + "[0-9]{4}"))
                .findFirst()
                .map(entry -> shown(definition(entry.getValue()), year(figure.substring(figure.length() - 4))))
                .orElse(null);
    }

    private Ask year(String year) {
        var first = LocalDate.of(Integer.parseInt(year), 1, 1);
        var last = first.plusYears(1).minusDays(1);
        return new Ask("", first, last.isAfter(day) ? day : last, null);
    }

    private Shown shown(Definition definition, Ask ask) {
        var picked = indicators.selection(definition, ask).orElseThrow();
        var measure = indicators.measure(picked.measure());
        var seen = indicators.observe(definition, new Ask(ask.region(), flow(measure.isFlow(), ask), ask.asOf(), null));
        var value = seen.value();
        return new Shown(
                value == null ? -1 : value.longValueExact(),
                measure.keys(picked.selection()).size(),
                picked.quantity().equals("records"));
    }

    private static @Nullable LocalDate flow(boolean isFlow, Ask ask) {
        return isFlow ? ask.from() : null;
    }

    private Definition definition(String id) {
        return definitions.find(id, 1).orElseThrow();
    }

    private static Definition one(List<String> criterion) {
        var formula = new Formula.Count(
                "registers.rights",
                "records",
                List.of(
                        Criterion.is("category", "INVENTION"),
                        Criterion.is("in-force"),
                        Criterion.is(
                                criterion.getFirst(), criterion.stream().skip(1).toArray(String[]::new))));
        return new Definition(
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
    }
}
