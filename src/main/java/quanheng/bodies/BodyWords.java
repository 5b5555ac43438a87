package quanheng.bodies;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of bodies and meetings in a reader's language.
@Component
public class BodyWords {
    private final MessageSource messages;

    BodyWords(MessageSource messages) {
        this.messages = messages;
    }

    /// A message of this module.
    public String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("bodies." + key, arguments.length == 0 ? null : arguments, language);
    }

    /// What is wrong and how it is mended.
    public String fault(Outcome.Fault fault, Locale language) {
        return say("fault." + fault.key(), language, plain(fault.arguments()));
    }

    /// Numbers as they are, without marks between thousands.
    private static Object[] plain(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toArray();
    }

    /// As papers say it, which are in Chinese.
    String chinese(String key, Object... arguments) {
        return say(key, Locale.SIMPLIFIED_CHINESE, arguments);
    }
}
