package quanheng.search;

import java.util.List;
import java.util.Map;
import quanheng.rights.State;

/// A right as an index keeps it.
///
/// @param id      of the right
/// @param words   folded texts by field of words
/// @param keys    by field of keys; of classes with all those above
/// @param days    days since 1970-01-01 by field of days
/// @param stays   its states in order of days
/// @param classes the classes it has itself, as keys
/// @param order   the number as a number, for sorting
record Document(
        int id,
        Map<Field, List<String>> words,
        Map<Field, List<String>> keys,
        Map<Field, Integer> days,
        List<Stay> stays,
        List<String> classes,
        long order) {
    /// From a day on the right is in a state.
    ///
    /// @param from days since 1970-01-01
    record Stay(int from, State state) {}

    List<String> words(Field field) {
        return words.getOrDefault(field, List.of());
    }

    List<String> keys(Field field) {
        return keys.getOrDefault(field, List.of());
    }
}
