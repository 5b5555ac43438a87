package quanheng.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.docket.Named;
import quanheng.docket.Refusal;

/// Puts the docket's reasons into words on these pages.
@Component
class ProtectionRefusals {
    private final MessageSource messages;

    ProtectionRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /// The reason with its rules; asked by templates.
    public String say(Refusal refusal, Locale language) {
        var arguments = refusal.arguments().stream()
                .map(argument -> word(argument, language))
                .toArray();
        var words = messages.getMessage(refusal.message(), arguments, language);
        return refusal.rules().isEmpty() ? words : words + " (" + String.join(", ", refusal.rules()) + ")";
    }

    private static String word(Object argument, Locale language) {
        return switch (argument) {
            case Named named -> named.name(language);
            case List<?> list -> list.stream().map(each -> word(each, language)).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }
}
