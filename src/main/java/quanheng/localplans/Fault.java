package quanheng.localplans;

import java.util.List;

/// One thing that is wrong. Its words, which name the remedy, are the message `localplans.fault.<key>`, or the key
/// itself where it has a dot.
///
/// @param field where it is wrong; empty for the whole
public record Fault(String field, String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    /// Key of its words.
    public String message() {
        return key.contains(".") ? key : "localplans.fault." + key;
    }
}
