package quanheng.overview;

import java.util.List;

/// One ground on which a state rests.
///
/// @param rule  tail of a message key `overview.ground.<rule>`
/// @param words what the message names, in its order: figures with their unit, days as `2026-12-31`
public record Ground(String rule, List<String> words) {
    public Ground {
        words = List.copyOf(words);
    }

    static Ground of(String rule, Object... words) {
        return new Ground(rule, List.of(words).stream().map(Object::toString).toList());
    }
}
