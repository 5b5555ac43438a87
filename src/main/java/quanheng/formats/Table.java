package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table read record by record; each record is gone when the next one is asked for.
interface Table extends AutoCloseable {
    /// Goes on to the next record that is not empty; false when there is none.
    boolean next();

    /// Number of fields of the record.
    int size();

    /// A field, or nothing where the record is shorter.
    String text(int column);

    /// What is wrong with the record as a whole; null when nothing is.
    @Nullable
    Fault fault();

    /// What is wrong with a cell, such as a formula in it; null when nothing is.
    default @Nullable Fault fault(int column) {
        return null;
    }

    /// Whether shorter records are usual, as in sheets, where empty cells are left out.
    default boolean isRagged() {
        return false;
    }

    /// How many fields records are to have, once that is known.
    void expect(int columns);

    @Override
    void close();

    /// All fields as they stand, each cut at 10,000 characters.
    default List<String> all() {
        var fields = new ArrayList<String>(size());
        for (var column = 0; column < size(); column++) {
            var text = text(column);
            fields.add(text.length() > 10_000 ? text.substring(0, 10_000) : text);
        }
        return fields;
    }
}
