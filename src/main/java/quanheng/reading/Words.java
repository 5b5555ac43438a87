package quanheng.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One word class of the genre, kept in a resource file that a clerk can read and extend.
final class Words {
    private final Set<String> words;
    private final int longest;

    private Words(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /// Reads the class `name` from its file.
    static Words load(String name) {
        return new Words(lines(name));
    }

    /// The union of this class and another.
    Words and(Words other) {
        var all = new HashSet<>(words);
        all.addAll(other.words);
        return new Words(all);
    }

    /// The lines of a resource file without comments and empty lines.
    static List<String> lines(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/quanheng/reading/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no word class " + name);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /// Length of the longest word that starts at `at` and ends by `limit`; 0 where none does.
    int at(String text, int at, int limit) {
        for (int n = Math.min(longest, limit - at); n > 0; n--) {
            if (words.contains(text.substring(at, at + n))) {
                return n;
            }
        }
        return 0;
    }

    /// Length of the longest word that ends at `end` and starts no earlier than `floor`.
    int before(String text, int end, int floor) {
        for (int n = Math.min(longest, end - floor); n > 0; n--) {
            if (words.contains(text.substring(end - n, end))) {
                return n;
            }
        }
        return 0;
    }

    /// Index of the first word within `from..to`, or -1.
    int find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /// True where some word stands within `from..to`.
    boolean in(String text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    boolean in(String text) {
        return in(text, 0, text.length());
    }

    boolean startsWithin(String text) {
        return at(text, 0, text.length()) > 0;
    }

    boolean endsWithin(String text) {
        return before(text, text.length(), 0) > 0;
    }
}
