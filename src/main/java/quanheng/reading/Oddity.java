package quanheng.reading;

import java.util.List;

/// Something odd in the text, reported and never repaired.
///
/// @param kind  tail of a message key `reading.oddity.<kind>`, such as `missing-number`
/// @param words what the message names, such as `五`, `七`
public record Oddity(Span span, String kind, List<String> words) {
    public Oddity {
        words = List.copyOf(words);
    }
}
