package quanheng.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import quanheng.reading.BodyKind;

/// Which bodies are asked for.
///
/// @param kind  null for all
/// @param words in the name or what it rests on; empty for all
/// @param there only those that are there on the day
/// @param day   the day they are looked at
public record BodyFilter(@Nullable BodyKind kind, String words, boolean there, Sorting sorting, LocalDate day) {
    /// In which order. Its words are the messages `bodies.sorting.<name>`.
    public enum Sorting {
        /// By name.
        NAME,
        /// The latest opened first.
        FROM,
        /// By kind.
        KIND;

        Comparator<Body> order() {
            return switch (this) {
                case NAME -> Comparator.comparing(Body::name);
                case FROM -> Comparator.comparing(Body::from).reversed().thenComparing(Body::name);
                case KIND -> Comparator.comparing(Body::kind).thenComparing(Body::name);
            };
        }
    }

    boolean holds(Body body) {
        return (kind == null || body.kind() == kind)
                && (!there || body.isOn(day))
                && (words.isBlank()
                        || body.name().contains(words.strip())
                        || body.founding().basis().contains(words.strip()));
    }
}
