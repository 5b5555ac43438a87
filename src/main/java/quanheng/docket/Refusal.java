package quanheng.docket;

import java.util.List;

/// One reason why something cannot be done now. Its words are the message `docket.refused.<key>`.
///
/// @param field     the field it stands at; empty for none
/// @param arguments texts, days, or parts of the procedure, which are called by their names
/// @param rules     what it rests on, such as `ADJ-06 EXTENSION`; none where the procedure itself says so
public record Refusal(String field, String key, List<Object> arguments, List<String> rules) {
    static Refusal of(String key, List<String> rules, Object... arguments) {
        return new Refusal("", key, List.of(arguments), rules);
    }

    static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, List.of(arguments), List.of());
    }

    /// A reason another module has, in its own words.
    ///
    /// @param message full key of its words, such as `protection.refused.crime`
    public static Refusal saying(String message, List<String> rules, Object... arguments) {
        return new Refusal("", message, List.of(arguments), rules);
    }

    /// Key of its words.
    public String message() {
        return key.contains(".refused.") ? key : "docket.refused." + key;
    }
}
