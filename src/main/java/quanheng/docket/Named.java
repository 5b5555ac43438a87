package quanheng.docket;

import java.util.Locale;
import java.util.Map;

/// A part of a procedure: an id that acts refer to for good, and what it is called in each language.
public interface Named {
    /// Never changed once a case has used it.
    String id();

    /// By language, `zh` and `en`.
    Map<String, String> names();

    /// What it is called in a language.
    default String name(Locale language) {
        return names().getOrDefault(language.getLanguage(), names().getOrDefault("zh", id()));
    }
}
