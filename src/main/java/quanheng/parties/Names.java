package quanheng.parties;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How names are told apart: by their characters, not by width, spacing or the shape of brackets.
final class Names {
    private static final Pattern DOUBLE = Pattern.compile("""
            (.+?)(?:<([^<>]{3,})>|\\(([^()]{3,})\\)|〈([^〈〉]{3,})〉|《([^《》]{3,})》|\\[([^\\[\\]]{3,})\\])""");

    private Names() {}

    /// The name in half-width Latin and without any space.
    static String plain(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    /// All names in `A<B>`, `A〈B〉` or `A(B)`, its own first. One or two characters in brackets, or
    /// brackets inside a name, belong to the name.
    static List<String> all(String printed) {
        var name = plain(printed);
        var parts = DOUBLE.matcher(name);
        if (!parts.matches()) {
            return List.of(name);
        }
        return IntStream.rangeClosed(1, parts.groupCount())
                .filter(group -> parts.start(group) >= 0)
                .mapToObj(parts::group)
                .distinct()
                .toList();
    }
}
