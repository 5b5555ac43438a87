package quanheng.law.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.law.Deadline;
import quanheng.law.Extension;
import quanheng.law.Rule;
import quanheng.law.Rules;
import quanheng.law.StatutoryClock;
import quanheng.law.Step;
import quanheng.law.StepWords;
import quanheng.law.Stop;
import quanheng.law.TimeLimit;

/// Tries a rule with what somebody fills in.
@Component
class Trying {
    private static final List<String> DAYS = List.of("from", "anchor", "stopped", "resumed", "granted");

    private final StatutoryClock clock;
    private final StepWords words;
    private final MessageSource messages;

    Trying(StatutoryClock clock, StepWords words, MessageSource messages) {
        this.clock = clock;
        this.words = words;
        this.messages = messages;
    }

    Trial of(List<Rule> rows, Map<String, String> query, Locale language) {
        var scopes =
                rows.stream().filter(Rules::isClock).map(Rule::scope).distinct().toList();
        var extensions =
                scopes.stream().filter(scope -> scope.contains("EXTENSION")).toList();
        var wrong = wrong(query);
        if (scopes.isEmpty() || query.getOrDefault("from", "").isBlank() || !wrong.isEmpty()) {
            return new Trial(scopes, extensions, query, wrong, null, List.of());
        }
        var reason = messages.getMessage("law.try.stop", null, language);
        var limit = limit(rows.getFirst().id(), scopes, query, reason);
        try {
            var deadline = clock.reckon(limit);
            return new Trial(scopes, extensions, query, wrong, deadline, lines(deadline, limit, language));
        } catch (IllegalStateException noVersion) {
            return new Trial(scopes, extensions, query, Map.of("anchor", "law.try.no-version"), null, List.of());
        } catch (IllegalArgumentException countsBack) {
            return new Trial(scopes, extensions, query, Map.of("stopped", "law.try.counts-back"), null, List.of());
        }
    }

    private static Map<String, String> wrong(Map<String, String> query) {
        var wrong = new LinkedHashMap<String, String>();
        for (var field : DAYS) {
            if (!query.getOrDefault(field, "").isBlank() && day(query, field) == null) {
                wrong.put(field, "law.try.no-day");
            }
        }
        var stopped = day(query, "stopped");
        var resumed = day(query, "resumed");
        if (resumed != null && (stopped == null || resumed.isBefore(stopped))) {
            wrong.put("resumed", "law.try.resumed-before");
        }
        return wrong;
    }

    private static TimeLimit limit(String id, List<String> scopes, Map<String, String> query, String reason) {
        var from = java.util.Objects.requireNonNull(day(query, "from"));
        var anchor = day(query, "anchor");
        var stopped = day(query, "stopped");
        var granted = day(query, "granted");
        var asked = query.getOrDefault("scope", "");
        return new TimeLimit(
                id,
                scopes.contains(asked) ? asked : scopes.getFirst(),
                anchor == null ? from : anchor,
                LocalDateTime.of(from, time(query)),
                stopped == null ? List.of() : List.of(new Stop(reason, stopped, day(query, "resumed"))),
                granted == null ? List.of() : List.of(new Extension(id, query.getOrDefault("extension", ""), granted)));
    }

    private List<Trial.Line> lines(Deadline deadline, TimeLimit limit, Locale language) {
        return deadline.steps().stream()
                .map(step -> new Trial.Line(words.say(step, language), step.rule(), citation(step, limit, language)))
                .toList();
    }

    private String citation(Step step, TimeLimit limit, Locale language) {
        return step.law(limit.anchor())
                .map(rule -> words.cite(rule.citation(), language))
                .orElse("");
    }

    private static @Nullable LocalDate day(Map<String, String> query, String field) {
        try {
            return LocalDate.parse(query.getOrDefault(field, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static LocalTime time(Map<String, String> query) {
        try {
            return LocalTime.parse(query.getOrDefault("time", ""));
        } catch (DateTimeParseException e) {
            return LocalTime.MIDNIGHT;
        }
    }
}
