package quanheng.reference;

import java.time.Clock;
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
import tools.jackson.databind.json.JsonMapper;

/// Editions, loads and comparisons for programs and for the command line.
@Component
public class ReferenceJson {
    private final Reference reference;
    private final MessageSource messages;
    private final JsonMapper mapper;
    private final Clock clock;

    ReferenceJson(Reference reference, MessageSource messages, JsonMapper mapper, Clock clock) {
        this.reference = reference;
        this.messages = messages;
        this.mapper = mapper;
        this.clock = clock;
    }

    /// What became of a load, with every problem, its line, column and remedy in Chinese and English.
    public String of(Loading loading) {
        return print(
                switch (loading) {
                    case Loading.Rehearsed(var rows, var refused, var warnings) ->
                        map(
                                "outcome",
                                "rehearsed",
                                "rows",
                                rows,
                                "problems",
                                list(refused),
                                "warnings",
                                list(warnings));
                    case Loading.Loaded(var edition, var refused, var warnings) ->
                        map(
                                "outcome",
                                "loaded",
                                "edition",
                                map(edition),
                                "problems",
                                list(refused),
                                "warnings",
                                list(warnings));
                    case Loading.Unchanged(var edition) -> map("outcome", "unchanged", "edition", map(edition));
                    case Loading.NameTaken(var edition) -> map("outcome", "name-taken", "edition", map(edition));
                    case Loading.Refused(var rows, var problems) ->
                        map("outcome", "refused", "rows", rows, "problems", list(problems));
                });
    }

    /// All editions; `inForce` marks those used today.
    public String editions() {
        return print(reference.editions().stream().map(this::map).toList());
    }

    /// All editions as lines for a person.
    public String lines() {
        return reference.editions().stream()
                .map(edition -> "%-22s %-16s %s..%s %8d rows"
                        .formatted(
                                edition.kind().word(),
                                edition.name(),
                                edition.from(),
                                edition.to() == null ? "" : edition.to(),
                                edition.rows()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /// What became of a load as lines for a person.
    public String lines(Loading loading) {
        return switch (loading) {
            case Loading.Rehearsed(var rows, var refused, var warnings) ->
                lines("would load %d rows".formatted(rows), refused, warnings);
            case Loading.Loaded(var edition, var refused, var warnings) ->
                lines("loaded %d rows".formatted(edition.rows()), refused, warnings);
            case Loading.Unchanged(var edition) -> "unchanged: the same files are edition " + edition.name();
            case Loading.NameTaken(var edition) ->
                "refused: edition " + edition.name() + " has other content or validity";
            case Loading.Refused(var rows, var problems) ->
                lines("refused; %d rows are good".formatted(rows), problems, List.of());
        };
    }

    private String lines(String first, List<Problem> problems, List<Problem> warnings) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.concat(problems.stream(), warnings.stream())
                                .map(problem -> "%s:%d %s: %s"
                                        .formatted(
                                                problem.file(),
                                                problem.row(),
                                                problem.value(),
                                                says(problem, Locale.ENGLISH))))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /// Two editions side by side.
    public String of(Comparison comparison) {
        return print(map(
                "one",
                comparison.one().name(),
                "other",
                comparison.other().name(),
                "records",
                comparison.records(),
                "moves",
                comparison.moves(),
                "changes",
                comparison.changes()));
    }

    /// What a class belongs to on a day, with the rules that decide.
    public String answers(String written, LocalDate on) {
        var attribution = reference.attribution(on);
        return print(map(
                "class",
                written,
                "state",
                state(attribution.state(written)),
                "answers",
                attribution.of(List.of(written), "")));
    }

    private static Map<String, @Nullable Object> state(SymbolState state) {
        return switch (state) {
            case SymbolState.Current(var symbol) -> map("is", "current", "symbol", symbol);
            case SymbolState.NotInEdition(var symbol, var edition, var successors) ->
                map("is", "not-in-edition", "symbol", symbol, "edition", edition, "successors", successors);
            case SymbolState.NotCovered(var symbol) -> map("is", "not-covered", "symbol", symbol);
            case SymbolState.Malformed _ -> map("is", "no-ipc-symbol");
        };
    }

    private Map<String, @Nullable Object> map(Edition edition) {
        var today = LocalDate.now(clock);
        var inForce = reference.inForce(edition.kind(), today).filter(edition::equals);
        var map = map("kind", edition.kind().word(), "name", edition.name(), "from", edition.from());
        map.put("to", edition.to());
        map.putAll(map("rows", edition.rows(), "refused", edition.refused(), "source", edition.source()));
        map.putAll(map("digest", edition.digest(), "loadedBy", edition.loadedBy(), "loadedAt", edition.loadedAt()));
        map.put("inForce", inForce.isPresent());
        return map;
    }

    private List<Map<String, @Nullable Object>> list(List<Problem> problems) {
        return problems.stream().map(this::map).toList();
    }

    private Map<String, @Nullable Object> map(Problem problem) {
        var map =
                map("file", problem.file(), "row", problem.row(), "field", problem.column(), "fault", problem.fault());
        map.putAll(
                map("value", problem.value(), "says", says(problem, Locale.ENGLISH), "zh", says(problem, Locale.ROOT)));
        return map;
    }

    private String says(Problem problem, Locale language) {
        return List.of("column." + problem.column(), "fault." + problem.fault(), "remedy." + problem.fault()).stream()
                .map(key -> messages.getMessage("reference." + key, null, language))
                .collect(Collectors.joining(" / "));
    }

    private static Map<String, @Nullable Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }

    private String print(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
