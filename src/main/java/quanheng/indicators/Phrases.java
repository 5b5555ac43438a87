package quanheng.indicators;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts phrases into words.
@Component
public class Phrases {
    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /// One phrase in a language.
    public String words(Phrase phrase, Locale language) {
        var arguments = phrase.arguments().stream()
                .map(argument -> switch (argument) {
                    case Phrase part -> words(part, language);
                    case List<?> parts ->
                        parts.stream()
                                .map(part ->
                                        part instanceof Phrase phrased ? words(phrased, language) : part.toString())
                                .collect(Collectors.joining(messages.getMessage("indicators.among", null, language)));
                    default -> argument;
                })
                .toArray();
        return messages.getMessage(phrase.key(), arguments, language);
    }

    /// Several phrases as one sentence in a language.
    public String words(List<Phrase> phrases, Locale language) {
        var between = messages.getMessage("indicators.between", null, language);
        return phrases.stream().map(phrase -> words(phrase, language)).collect(Collectors.joining(between));
    }
}
