package quanheng.registers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.rights.Life;
import quanheng.rights.LifeFacts;
import quanheng.rights.Reason;
import quanheng.rights.Status;
import quanheng.rights.Turn;
import tools.jackson.databind.json.JsonMapper;

/// The registers for programs and for the command line.
@Component
public class RegistersJson {
    private final Registers registers;
    private final AsOf rights;
    private final MessageSource messages;
    private final Clock clock;
    private final JsonMapper json;

    RegistersJson(Registers registers, AsOf rights, MessageSource messages, Clock clock, JsonMapper json) {
        this.registers = registers;
        this.rights = rights;
        this.messages = messages;
        this.clock = clock;
        this.json = json;
    }

    /// A count as JSON: `count`, `asOf`, `knownAt`, and `cells` where axes are asked for.
    ///
    /// @param axes names of [Axis]
    /// @throws IllegalArgumentException where a name is none
    public String count(Filter filter, List<String> axes) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("count", rights.count(filter));
        printed.put("asOf", day(filter.asOf()).toString());
        printed.put(
                "knownAt",
                Objects.requireNonNullElseGet(filter.knownAt(), clock::instant).toString());
        var wanted = axes(axes);
        if (!wanted.isEmpty()) {
            printed.put("cells", cells(filter, wanted));
        }
        return json.writeValueAsString(printed);
    }

    /// A count as lines: one a cell, its values and the count, or only the count.
    public String countLines(Filter filter, List<String> axes) {
        var wanted = axes(axes);
        return wanted.isEmpty()
                ? Long.toString(rights.count(filter))
                : cells(filter, wanted).stream()
                        .map(cell -> cell.values().stream().map(String::valueOf).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    /// A right as JSON: `number`, `category`, `particulars`, `events`, `turns`, `state` with `reasons` in both
    /// languages;
    /// empty where no right bears the number.
    ///
    /// @param number of any kind, in any spelling
    public Optional<String> show(String number, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return find(number).map(found -> {
            var moment = Objects.requireNonNullElseGet(knownAt, clock::instant);
            var right = registers.find(found.id(), moment).orElse(found);
            return json.writeValueAsString(printed(right, day(asOf), moment));
        });
    }

    /// A right as lines: its number and title, its state on the day, and the reasons in both languages.
    ///
    /// @param number of any kind, in any spelling
    public Optional<String> lines(String number, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return find(number).map(found -> {
            var moment = Objects.requireNonNullElseGet(knownAt, clock::instant);
            var right = registers.find(found.id(), moment).orElse(found);
            var events = registers.events(right.id(), moment).stream()
                    .map(KnownEvent::event)
                    .toList();
            var status = Life.of(LifeFacts.of(right.particulars()), events).on(day(asOf));
            var lines = Stream.of(
                    right.particulars().category() + "\t" + right.particulars().number(),
                    right.particulars().title(),
                    day(asOf) + "\t" + (status.state() == null ? "-" : status.state() + "\t" + status.since()));
            var reasons = status.reasons().stream()
                    .map(reason -> messages.getMessage(reason, Locale.SIMPLIFIED_CHINESE) + " / "
                            + messages.getMessage(reason, Locale.ENGLISH));
            return Stream.concat(lines, reasons).collect(Collectors.joining(System.lineSeparator()));
        });
    }

    private Optional<Right> find(String number) {
        return registers.named(number).stream().findFirst();
    }

    private Map<String, Object> printed(Right right, LocalDate day, Instant knownAt) {
        var events = registers.events(right.id(), knownAt);
        var life = Life.of(
                LifeFacts.of(right.particulars()),
                events.stream().map(KnownEvent::event).toList());
        var printed = new LinkedHashMap<String, Object>();
        printed.put("id", right.id());
        printed.put("category", right.particulars().category());
        printed.put("number", right.particulars().number());
        printed.put("particulars", right.particulars());
        printed.put("knownAt", right.knownAt().toString());
        printed.put("batch", right.batch());
        printed.put("events", events);
        printed.put("turns", life.turns().stream().map(RegistersJson::turn).toList());
        printed.put("asOf", day.toString());
        printed.put("state", state(life.on(day)));
        return printed;
    }

    private static Map<String, Object> turn(Turn turn) {
        return Map.of("on", turn.on().toString(), "state", turn.state(), "rule", turn.rule());
    }

    private Map<String, Object> state(Status status) {
        var state = new LinkedHashMap<String, Object>();
        state.put("state", status.state());
        state.put("since", status.since() == null ? null : status.since().toString());
        state.put("inForce", status.isInForce());
        state.put("reasons", status.reasons().stream().map(this::reason).toList());
        return state;
    }

    private Map<String, Object> reason(Reason reason) {
        var rule = reason.rule();
        return Map.of(
                "zh",
                messages.getMessage(reason, Locale.SIMPLIFIED_CHINESE),
                "en",
                messages.getMessage(reason, Locale.ENGLISH),
                "rule",
                rule == null ? "" : rule.id(),
                "verified",
                !reason.isUnverified());
    }

    private List<Map<String, Object>> cells(Filter filter, Set<Axis> axes) {
        var names = axes.stream()
                .sorted()
                .map(axis -> axis.name().toLowerCase(Locale.ROOT))
                .toList();
        return rights.count(filter, axes).entrySet().stream()
                .sorted(Comparator.comparing(
                        cell -> String.join("\t", cell.getKey().values())))
                .map(cell -> {
                    var printed = new LinkedHashMap<String, Object>();
                    for (var place = 0; place < names.size(); place++) {
                        printed.put(names.get(place), cell.getKey().values().get(place));
                    }
                    printed.put("count", cell.getValue());
                    return (Map<String, Object>) printed;
                })
                .toList();
    }

    private static Set<Axis> axes(List<String> names) {
        var axes = EnumSet.noneOf(Axis.class);
        names.forEach(
                name -> axes.add(Axis.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return axes;
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.now(clock));
    }
}
