package quanheng.pace;

import java.util.List;

/// A step of a reckoning: a message, and the figures it names.
///
/// @param key       of a message, such as `pace.cadence.needed`
/// @param arguments numbers, days, texts, or reasons that are put in words first
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason("pace." + key, List.of(arguments));
    }
}
