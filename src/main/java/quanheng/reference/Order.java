package quanheng.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to load, and as which edition.
///
/// @param name     of the edition
/// @param from     first day it is valid
/// @param to       first day it is no longer valid; null where that is open
/// @param goodRows whether rows with problems are left out; otherwise one such row refuses all
public record Order(
        Kind kind, String name, LocalDate from, @Nullable LocalDate to, List<Paper> files, boolean goodRows) {
    /// A file to load from.
    public static final class Paper {
        private final String name;
        private final byte[] bytes;

        /// @param bytes not copied
        public Paper(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /// As its sender named it.
        public String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /// Refuses a name or validity that cannot be.
    public Order {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("an edition needs a name of 1 to 100 characters, not '" + name + "'");
        }
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("an edition from %s cannot end on %s".formatted(from, to));
        }
    }
}
