package quanheng.registers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps answers as long as the columns stay as they are; those asked for longest ago go first. Safe for several
/// threads.
final class Remembered<Q, A> {
    private final Map<Q, A> answers;
    private @Nullable Columns seen;
    private int changes;

    /// @param most how many answers at most
    Remembered(int most) {
        this.answers = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable A find(Q question, Columns columns) {
        if (seen != columns || changes != columns.changes()) {
            answers.clear();
            seen = columns;
            changes = columns.changes();
        }
        return answers.get(question);
    }

    synchronized void keep(Q question, A answer) {
        answers.put(question, answer);
    }

    A answer(Q question, Columns columns, Supplier<A> reckon) {
        var before = find(question, columns);
        if (before != null) {
            return before;
        }
        var answer = reckon.get();
        keep(question, answer);
        return answer;
    }
}
