package quanheng.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.law.StepWords;
import tools.jackson.databind.json.JsonMapper;

/// A case as JSON and as lines, for programs and the command line; as an auditor sees it.
@Component
public class DocketJson {
    private static final Viewer READER =
            new Viewer(new UUID(0, 1), "command", "command", Set.of(Role.AUDITOR), Set.of());

    private final Docket docket;
    private final CaseWords words;
    private final StepWords steps;
    private final JsonMapper json;
    private final Clock clock;

    DocketJson(Docket docket, CaseWords words, StepWords steps, JsonMapper json, Clock clock) {
        this.docket = docket;
        this.words = words;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
    }

    /// A case at a moment as JSON; empty where there is no such case, or was none then.
    ///
    /// @param asOf null for now
    public Optional<String> json(String number, @Nullable Instant asOf) {
        return find(number, asOf)
                .map(file -> json.writerWithDefaultPrettyPrinter().writeValueAsString(value(file)));
    }

    /// A case at a moment as lines.
    public Optional<String> lines(String number, @Nullable Instant asOf) {
        return find(number, asOf).map(DocketJson::lines);
    }

    private Optional<CaseFile> find(String number, @Nullable Instant asOf) {
        return docket.file(number, asOf == null ? clock.instant() : asOf, READER);
    }

    private Map<String, Object> value(CaseFile file) {
        var value = new LinkedHashMap<String, Object>();
        value.put("number", file.head().number());
        value.put("title", file.head().title());
        value.put("procedure", file.procedure().id());
        value.put("at", file.at().toString());
        value.put("stage", file.stage().id());
        value.put("lawOn", file.lawOn().toString());
        value.put("acts", file.acts().stream().map(DocketJson::act).toList());
        value.put("clocks", file.clocks().stream().map(this::clock).toList());
        value.put("next", file.next().stream().map(next -> next(next, file)).toList());
        value.put(
                "missing",
                file.missing().stream().map(each -> each.kind().id()).distinct().toList());
        return value;
    }

    private static Map<String, Object> act(Act act) {
        var value = new LinkedHashMap<String, Object>();
        value.put("ordinal", act.ordinal());
        value.put("kind", act.kind());
        value.put("move", act.move().name());
        value.put("post", act.post());
        value.put("author", act.author());
        value.put("happenedAt", act.happenedAt().toString());
        value.put("recordedAt", act.recordedAt().toString());
        value.put("told", act.told());
        return value;
    }

    private Map<String, Object> clock(CaseClock each) {
        var value = new LinkedHashMap<String, Object>();
        value.put("clock", each.kind().id());
        value.put("state", each.state().name());
        value.put("startedBy", each.starter());
        var deadline = each.deadline();
        if (deadline != null) {
            value.put(
                    "rule", new CitedRule(deadline.rule().id(), deadline.rule().scope()).toString());
            value.put("citation", words.cite(deadline.rule(), Locale.ENGLISH));
            value.put("provisional", deadline.provisional());
            value.put(
                    "steps",
                    deadline.steps().stream()
                            .map(step -> steps.say(step, Locale.ENGLISH))
                            .toList());
        }
        var lastDay = each.lastDay();
        if (lastDay != null) {
            value.put("lastDay", lastDay.toString());
        }
        return value;
    }

    private Map<String, Object> next(NextAct next, CaseFile file) {
        List<String> reasons = new ArrayList<>();
        next.obstacles().stream()
                .filter(reason -> !reason.key().equals("post"))
                .forEach(reason -> reasons.add(words.say(reason, Locale.ENGLISH)));
        var value = new LinkedHashMap<String, Object>();
        value.put("act", next.kind().id());
        value.put("lawful", reasons.isEmpty());
        value.put("reasons", reasons);
        value.put("basis", words.cite(next.kind().basis(), file.lawOn(), Locale.ENGLISH));
        return value;
    }

    private static String lines(CaseFile file) {
        var lines = new StringBuilder();
        lines.append("%s  %s  %s%n"
                .formatted(file.head().number(), file.stage().id(), file.head().title()));
        file.acts()
                .forEach(act -> lines.append(
                        "act    %3d %s %s %s%n".formatted(act.ordinal(), act.happenedOn(), act.kind(), act.move())));
        file.clocks()
                .forEach(clock -> lines.append("clock  %s %s %s%n"
                        .formatted(clock.kind().id(), clock.state(), clock.lastDay() == null ? "-" : clock.lastDay())));
        return lines.toString().stripTrailing();
    }
}
