package quanheng.reading;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.reading.PlanFacts.Indicator;
import quanheng.reading.PlanFacts.Person;
import quanheng.reading.PlanFacts.Stage;
import quanheng.reading.PlanFacts.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the file beside a plan that says what stands in it.
final class GoldFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldFile() {}

    static PlanFacts read(Path file) {
        var root = MAPPER.readTree(file.toFile());
        var stages = new ArrayList<>(each(root.path("phases"), node -> stage(node, false)));
        stages.addAll(each(root.path("phases_optional"), node -> stage(node, true)));
        return new PlanFacts(
                each(root.path("indicators"), GoldFile::indicator),
                each(root.path("tasks"), GoldFile::task),
                stages,
                each(root.path("organization"), GoldFile::person));
    }

    private static Indicator indicator(JsonNode node) {
        return new Indicator(
                word(node, "name"),
                word(node, "quote"),
                word(node, "scope"),
                accepted(node, "comparator"),
                accepted(node, "deadline"),
                amounts(node),
                words(node.path("items")),
                node.path("optional").asBoolean(false));
    }

    private static Set<String> accepted(JsonNode node, String key) {
        var accepted = new LinkedHashSet<String>();
        accepted.add(word(node, key));
        accepted.addAll(words(node.path(key + "_alt")));
        return accepted;
    }

    private static List<Measured> amounts(JsonNode node) {
        if (node.path("value").isNull()) {
            return List.of();
        }
        var values = values(node.path("value"));
        var amounts = new ArrayList<Measured>();
        amounts.add(new Measured(values, word(node, "unit")));
        words(node.path("unit_alt")).forEach(unit -> amounts.add(new Measured(values, unit)));
        for (var other : node.path("value_alt")) {
            amounts.add(new Measured(values(other.path("value")), word(other, "unit")));
        }
        return amounts;
    }

    private static List<BigDecimal> values(JsonNode node) {
        return node.isArray() ? each(node, JsonNode::decimalValue) : List.of(node.decimalValue());
    }

    private static Task task(JsonNode node) {
        var titles = new ArrayList<String>();
        titles.add(word(node, "title"));
        titles.addAll(words(node.path("title_alt")));
        return new Task(
                word(node, "number"),
                word(node, "section"),
                titles,
                words(node.path("lead_units")),
                words(node.path("cooperating_units")),
                words(node.path("cooperating_implied")),
                node.path("optional").asBoolean(false),
                node.path("units_optional").asBoolean(false));
    }

    private static Stage stage(JsonNode node, boolean optional) {
        return new Stage(
                word(node, "name"),
                month(word(node, "start"), 1),
                month(word(node, "end"), 12),
                optional || node.path("optional").asBoolean(false));
    }

    private static @Nullable YearMonth month(String text, int ofBareYear) {
        if (text.isEmpty()) {
            return null;
        }
        return text.length() == 4
                ? YearMonth.of(Integer.parseInt(text), ofBareYear)
                : YearMonth.parse(text.substring(0, 7));
    }

    private static Person person(JsonNode node) {
        return new Person(
                word(node, "role"),
                word(node, "name"),
                word(node, "post"),
                node.path("optional").asBoolean(false));
    }

    private static List<String> words(JsonNode list) {
        return each(list, node -> node.isNull() ? "" : node.asString());
    }

    private static String word(JsonNode node, String key) {
        var value = node.path(key);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        var all = new ArrayList<T>();
        list.forEach(node -> all.add(reading.apply(node)));
        return all;
    }
}
