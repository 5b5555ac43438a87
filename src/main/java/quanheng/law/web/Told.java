package quanheng.law.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.law.Rule;
import quanheng.law.StepWords;

/// A row of the rules in words.
@Component
class Told {
    private final StepWords words;
    private final MessageSource messages;

    Told(StepWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /// A row as a page shows it.
    ///
    /// @param figure its length, amount or percentage; empty where it has none
    record Line(Rule rule, String figure, String citation) {}

    Line line(Rule rule, Locale locale) {
        return new Line(rule, figure(rule, locale), words.cite(rule.citation(), locale));
    }

    private String figure(Rule rule, Locale locale) {
        var length = rule.length();
        var amount = rule.amount();
        var percent = rule.percent();
        return Stream.of(
                        length == null ? "" : words.say(length, locale),
                        amount == null ? "" : say("law.yuan", "%,.0f".formatted(amount), locale),
                        percent == null ? "" : say("law.percent", percent.toPlainString(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String say(String key, @Nullable Object argument, Locale locale) {
        return messages.getMessage(key, new Object[] {String.valueOf(argument)}, locale);
    }
}
