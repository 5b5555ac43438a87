package quanheng.search;

import java.util.Optional;

/// Where a page ended: the last right's place in the order. A smaller key stands first, then a smaller id.
///
/// @param key of the order: days, number, or the bits of the score
record Cursor(long key, int id) {
    static Optional<Cursor> read(String text) {
        var parts = text.split("_", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Cursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key + "_" + id;
    }
}
