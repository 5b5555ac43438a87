package quanheng.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Reasons as the pages print them.
final class Words {
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Words() {}

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/rights");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static List<String> chinese(List<Reason> reasons) {
        return in(Locale.SIMPLIFIED_CHINESE, reasons);
    }

    static List<String> english(List<Reason> reasons) {
        return in(Locale.ENGLISH, reasons);
    }

    private static List<String> in(Locale language, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> MESSAGES.getMessage(reason, language))
                .toList();
    }

    /// Whether there is a word in either language.
    static boolean has(String key) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(language -> MESSAGES.getMessage(key, null, "", language))
                .noneMatch(words -> words == null || words.isEmpty());
    }
}
