package quanheng.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Breakdowns;
import quanheng.indicators.Observation;
import tools.jackson.databind.json.JsonMapper;

/// What an indicator showed, as a table of values for other programs, with its description after the W3C's Metadata
/// Vocabulary for Tabular Data: the region's own values over time, then those of the regions below on the day asked.
@Component
class ValueTable {
    private static final List<String> COLUMNS =
            List.of("indicator", "version", "region", "place", "asOf", "value", "exact");

    private final Breakdowns breakdowns;
    private final MessageSource messages;
    private final JsonMapper json;

    ValueTable(Breakdowns breakdowns, MessageSource messages, JsonMapper json) {
        this.breakdowns = breakdowns;
        this.messages = messages;
        this.json = json;
    }

    String csv(Trace trace, Asked asked) {
        var own = trace.points().stream()
                .map(point -> row(trace, asked.ask().region(), asked.place(), point.on(), point.value()));
        var below = breakdowns.of(trace.observed(), asked.ask()).rows().stream()
                .map(row -> row(trace, row.code(), row.name(), trace.observed().asOf(), row.value()));
        return Stream.of(Stream.of(COLUMNS), own, below)
                .flatMap(rows -> rows)
                .map(row -> row.stream().map(ValueTable::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(
            Trace trace, String region, String place, LocalDate on, @Nullable BigDecimal value) {
        var definition = trace.observed().definition();
        return List.of(
                definition.indicator(),
                Integer.toString(definition.version()),
                region,
                place,
                on.toString(),
                value == null ? "" : trace.printed(value),
                value == null ? "" : value.toPlainString());
    }

    private static String cell(String words) {
        return words.matches("[^\",\r\n]*") ? words : '"' + words.replace("\"", "\"\"") + '"';
    }

    String metadata(Observation observed, Asked asked) {
        var definition = observed.definition();
        var members = new LinkedHashMap<String, Object>();
        members.put("@context", "http://www.w3.org/ns/csvw");
        members.put("url", "values.csv" + query(asked));
        members.put("dc:title", definition.names());
        members.put("dc:description", definition.meanings());
        members.put("dc:source", definition.citation());
        members.put("dc:modified", observed.knownAt().toString());
        members.put("dialect", Map.of("encoding", "utf-8", "header", true));
        members.put(
                "tableSchema",
                Map.of(
                        "columns",
                                COLUMNS.stream()
                                        .map(column -> column(column, observed))
                                        .toList(),
                        "primaryKey", List.of("indicator", "version", "region", "asOf")));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(members);
    }

    private static String query(Asked asked) {
        var path = asked.path("/values.csv");
        return path.substring(path.indexOf('?'));
    }

    private Map<String, Object> column(String name, Observation observed) {
        var column = new LinkedHashMap<String, Object>();
        column.put("name", name);
        column.put("titles", name);
        column.put(
                "dc:description",
                Map.of("zh", words(name, Locale.SIMPLIFIED_CHINESE), "en", words(name, Locale.ENGLISH)));
        column.put(
                "datatype",
                switch (name) {
                    case "version" -> "integer";
                    case "asOf" -> "date";
                    case "value", "exact" -> "decimal";
                    default -> "string";
                });
        column.put("required", !List.of("value", "exact", "region", "place").contains(name));
        if (List.of("value", "exact").contains(name)) {
            column.put("null", "");
            column.put("schema:unitText", observed.definition().unit());
        }
        return column;
    }

    private String words(String column, Locale language) {
        return messages.getMessage("indicators.column." + column, null, language);
    }
}
