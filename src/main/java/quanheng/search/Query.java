package quanheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.rights.State;

/// A question to the index, as it was understood.
sealed interface Query {
    /// Every right.
    record Everything() implements Query {}

    /// Words next to each other in a field; in title, abstract or elsewhere where none is named.
    ///
    /// @param text   folded
    /// @param prefix whether the word may go on
    record Words(@Nullable Field field, String text, boolean prefix) implements Query {}

    /// A number in any spelling.
    ///
    /// @param key     by [NumberKeys]
    /// @param prefix  whether the number may go on
    /// @param written as asked
    record Numbered(String key, boolean prefix, String written) implements Query {}

    /// One of several keys in a field.
    ///
    /// @param written as asked
    record Among(Field field, Set<String> keys, String written) implements Query {}

    /// A day in a range; an end that is left open is null.
    record Days(
            Field field, @Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

    /// In one of several states on a day, today where none is said.
    ///
    /// @param written as asked
    record InState(Set<State> states, @Nullable LocalDate on, String written) implements Query {}

    /// All of them.
    record All(List<Query> parts) implements Query {}

    /// At least one of them.
    record Any(List<Query> parts) implements Query {}

    /// Everything but what it finds.
    record Not(Query part) implements Query {}

    /// All of several questions, without needless levels.
    static Query all(List<Query> parts) {
        var real = parts.stream().filter(part -> !(part instanceof Everything)).toList();
        return real.isEmpty() ? new Everything() : real.size() == 1 ? real.getFirst() : new All(real);
    }
}
