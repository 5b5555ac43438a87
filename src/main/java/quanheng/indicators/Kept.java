package quanheng.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what was reckoned as long as nothing it rests on changes. Safe for several threads.
final class Kept<T> {
    private final int size;
    private final Map<Object, T> answers;

    Kept(int size) {
        this.size = size;
        this.answers = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, T> eldest) {
                return size() > Kept.this.size;
            }
        };
    }

    /// The answer to a question, reckoned where it is not kept.
    ///
    /// @param stamps of all measures it rests on; where one cannot tell, nothing is kept
    T answer(Object question, List<@Nullable Object> stamps, Supplier<T> reckon) {
        if (stamps.stream().anyMatch(stamp -> stamp == null)) {
            return reckon.get();
        }
        var key = List.of(question, new ArrayList<>(stamps));
        return find(key).orElseGet(() -> {
            var answer = reckon.get();
            synchronized (answers) {
                answers.put(key, answer);
            }
            return answer;
        });
    }

    private Optional<T> find(Object key) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(key));
        }
    }
}
