package quanheng.command;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/// What the command line says, in both languages on one line each.
final class Words {
    static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasenames("messages/command", "messages/reading", "messages/law");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    private Words() {}

    static String both(String key, Object... arguments) {
        return MESSAGES.getMessage(key, arguments, Locale.ROOT)
                + System.lineSeparator()
                + MESSAGES.getMessage(key, arguments, Locale.ENGLISH);
    }
}
