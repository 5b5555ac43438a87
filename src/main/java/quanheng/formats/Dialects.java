package quanheng.formats;

import java.util.List;
import java.util.Optional;

/// The standards that can be read.
final class Dialects {
    /// ST.96 comes last: the national XML has elements of the same names within its records.
    static final List<Dialect> ALL = List.of(
            new Exchange(), new OpenServices(), new National(), new Standard36(), new Standard32(), new Standard96());

    private Dialects() {}

    static Optional<Dialect> of(String element) {
        return ALL.stream().filter(dialect -> dialect.isRecord(element)).findFirst();
    }
}
