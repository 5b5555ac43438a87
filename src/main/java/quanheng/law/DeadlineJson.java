package quanheng.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Deadlines with their reckoning for programs and for the command line.
@Component
public class DeadlineJson {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final StepWords words;
    private final JsonMapper json;

    /// Written with these words.
    public DeadlineJson(StepWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /// A deadline as JSON.
    public String of(TimeLimit limit, Deadline deadline) {
        return json.writeValueAsString(printed(limit, deadline));
    }

    /// A deadline as lines, each in both languages.
    public String lines(TimeLimit limit, Deadline deadline) {
        var lines = new StringBuilder();
        lines.append(subject(deadline.rule())).append("  ").append(end(deadline));
        lines.append(deadline.provisional() ? "  *" : "").append(System.lineSeparator());
        lines.append(citation(deadline.rule(), CHINESE)).append(System.lineSeparator());
        for (var step : deadline.steps()) {
            lines.append("- %s [%s]%n".formatted(words.say(step, CHINESE), subject(step)));
            lines.append("  %s [%s]%n".formatted(words.say(step, Locale.ENGLISH), cited(step, limit, Locale.ENGLISH)));
        }
        return lines.toString().stripTrailing();
    }

    private static String end(Deadline deadline) {
        return Objects.toString(deadline.until() == null ? deadline.lastDay() : deadline.until(), "-");
    }

    private Map<String, @Nullable Object> printed(TimeLimit limit, Deadline deadline) {
        var rule = deadline.rule();
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("rule", rule.id());
        printed.put("scope", rule.scope());
        printed.put("anchor", limit.anchor().toString());
        printed.put("start", deadline.start().toString());
        printed.put("lastDay", text(deadline.lastDay()));
        printed.put("until", text(deadline.until()));
        printed.put("stopped", deadline.isStopped());
        printed.put("provisional", deadline.provisional());
        printed.put("length", rule.term().count());
        printed.put("unit", rule.term().unit().name());
        printed.put("validFrom", rule.from().toString());
        printed.put("validTo", text(rule.to()));
        printed.put("citation", citation(rule));
        printed.put("steps", steps(limit, deadline));
        return printed;
    }

    private List<Map<String, @Nullable Object>> steps(TimeLimit limit, Deadline deadline) {
        return deadline.steps().stream()
                .map(step -> {
                    var printed = new LinkedHashMap<String, @Nullable Object>();
                    printed.put("rule", step.rule());
                    printed.put("scope", step.scope());
                    printed.put("day", text(step.day()));
                    printed.put("zh", words.say(step, CHINESE));
                    printed.put("en", words.say(step, Locale.ENGLISH));
                    printed.put("citation", cited(step, limit, CHINESE));
                    return (Map<String, @Nullable Object>) printed;
                })
                .toList();
    }

    private Map<String, @Nullable Object> citation(Rule rule) {
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("instrument", rule.citation().instrument());
        printed.put("zh", citation(rule, CHINESE));
        printed.put("en", citation(rule, Locale.ENGLISH));
        printed.put("article", rule.citation().article());
        printed.put("evidence", rule.evidence().name());
        printed.put("verified", rule.isVerified());
        printed.put("note", rule.note());
        return printed;
    }

    private String citation(Rule rule, Locale locale) {
        return words.cite(rule.citation(), locale);
    }

    private String cited(Step step, TimeLimit limit, Locale locale) {
        return step.law(limit.anchor()).map(rule -> citation(rule, locale)).orElse(subject(step));
    }

    private static String subject(Rule rule) {
        return (rule.id() + " " + rule.scope()).strip();
    }

    private static String subject(Step step) {
        return (step.rule() + " " + step.scope()).strip();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
