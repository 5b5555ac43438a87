package quanheng.indicators;

import java.util.List;
import quanheng.pace.Reason;

/// A part of an explanation: a message and what it names.
///
/// @param key       of a message, such as `indicators.label.patents`
/// @param arguments texts, or phrases that are put in words first, or lists of either
public record Phrase(String key, List<Object> arguments) {
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /// A step of a reckoning as a phrase.
    public static Phrase of(Reason reason) {
        return new Phrase(
                reason.key(),
                reason.arguments().stream()
                        .map(argument -> argument instanceof Reason part ? of(part) : argument)
                        .toList());
    }
}
