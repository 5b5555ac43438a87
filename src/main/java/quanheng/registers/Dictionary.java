package quanheng.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Numbers words from 0 in the order they are met.
final class Dictionary<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> words = new ArrayList<>();

    int number(T word) {
        var number = numbers.get(word);
        if (number == null) {
            number = words.size();
            numbers.put(word, number);
            words.add(word);
        }
        return number;
    }

    T word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    /// By number, whether a word is wanted.
    boolean[] where(Predicate<T> wanted) {
        var which = new boolean[words.size()];
        for (var number = 0; number < which.length; number++) {
            which[number] = wanted.test(words.get(number));
        }
        return which;
    }
}
