package quanheng.indicators;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/// Criteria of rights in words.
final class RightWords {
    private final MessageSource messages;
    private final Locale language;

    RightWords(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    String of(Criterion.Is is) {
        return switch (is.is()) {
            case "category" -> named("rights.category.", is.values());
            case "state" -> named("rights.state.", is.values());
            case "variety" -> named("rights.variety.", is.values());
            case "event" -> named("rights.event.", is.values());
            default -> message("indicators.criterion." + is.is(), String.join("、", is.values()));
        };
    }

    private String named(String prefix, List<String> values) {
        return values.stream().map(value -> message(prefix + value)).collect(Collectors.joining("、"));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
