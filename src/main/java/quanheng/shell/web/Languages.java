package quanheng.shell.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// The languages of the pages, chosen by a cookie; Simplified Chinese unless chosen otherwise.
final class Languages extends CookieLocaleResolver {
    /// Query parameter that changes the language.
    static final String PARAMETER = "language";

    static final List<Locale> ALL = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    Languages() {
        super("quanheng-language");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
    }

    /// Reads a language tag; null if it is none of [#ALL].
    @Override
    protected @Nullable Locale parseLocaleValue(String tag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
