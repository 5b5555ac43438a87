package quanheng.indicators;

import java.util.List;

/// A part of an explanation: a message and what it names.
///
/// @param key       of a message, such as `indicators.label.patents`
/// @param arguments texts, or phrases that are put in words first
public record Phrase(String key, List<Object> arguments) {
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
