package quanheng.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts citations, lengths and steps of a reckoning into words.
@Component
public class StepWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;

    /// Words from these messages.
    public StepWords(MessageSource messages) {
        this.messages = messages;
    }

    /// A step as a sentence, without its citation.
    public String say(Step step, Locale locale) {
        var arguments = step.arguments().stream()
                .map(argument -> word(argument, locale))
                .toArray();
        return messages.getMessage(step.key(), arguments, locale);
    }

    /// Where a rule stands, such as `《民法典》第203条`.
    public String cite(Citation citation, Locale locale) {
        var title = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? citation.english() : citation.title();
        return citation.article().isEmpty()
                ? messages.getMessage("law.citation.whole", new Object[] {title}, locale)
                : messages.getMessage(
                        citation.article().contains("（") ? "law.citation.section" : "law.citation",
                        new Object[] {title, citation.article()},
                        locale);
    }

    /// A length, such as `5个工作日`.
    public String say(Length length, Locale locale) {
        return messages.getMessage(
                "law.length." + length.unit(), new Object[] {Integer.toString(length.count()), length.count()}, locale);
    }

    private Object word(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day -> day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            case LocalDateTime moment -> moment.format(MINUTE);
            case Length length -> say(length, locale);
            case Long number -> number.toString();
            case Integer number -> number.toString();
            default -> argument;
        };
    }
}
