package quanheng.formats;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The rows of a table under a profile.
final class TableRows implements Rows {
    private static final EnumSet<Field> LISTS =
            EnumSet.of(Field.APPLICANTS, Field.HOLDERS, Field.INVENTORS, Field.CLASSES, Field.FAMILY, Field.PLACE);

    private final Table table;
    private final LongSupplier bytesRead;
    private final Draft draft;
    private final RightReading rights;
    private final OwnerReading owners;
    private final Supplier<List<String>> fields;
    private final int[] columns;
    private final Field[] meanings;
    private final int width;
    private long row;
    private @Nullable Row next;
    private boolean ended;

    /// @param head how many records stand before the rows, the last of them the head
    TableRows(Table table, int head, Draft draft, LongSupplier bytesRead) {
        this.table = table;
        this.bytesRead = bytesRead;
        this.draft = draft;
        rights = new RightReading(draft.terms());
        owners = new OwnerReading(draft.terms());
        fields = table::all;
        for (var at = 0; at < head; at++) {
            table.next();
        }
        width = head == 0 ? 0 : table.size();
        table.expect(width);
        var meant = new Field[width];
        var seen = EnumSet.noneOf(Field.class);
        var count = 0;
        for (var column = 0; column < width; column++) {
            var field = Vocabulary.field(draft.profile(), table.text(column));
            if (field != null && (seen.add(field) || LISTS.contains(field))) {
                meant[column] = field;
                count++;
            }
        }
        columns = new int[count];
        meanings = new Field[count];
        for (int column = 0, at = 0; column < width; column++) {
            if (meant[column] != null) {
                columns[at] = column;
                meanings[at++] = meant[column];
            }
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var result = next;
        next = null;
        return result;
    }

    private @Nullable Row read() {
        try {
            if (!table.next()) {
                return null;
            }
        } catch (BrokenFileException broken) {
            ended = true;
            return broken.row(row + 1);
        }
        draft.begin(++row);
        var fault = table.fault();
        if (fault == null && !fits()) {
            fault = Fault.COLUMNS;
        }
        if (fault != null) {
            draft.refuse(Field.ROW, fault, fault == Fault.COLUMNS ? String.valueOf(table.size()) : "");
            return new Row.Refused(row, fields.get(), draft.refusals());
        }
        for (var at = 0; at < columns.length; at++) {
            var cell = table.fault(columns[at]);
            if (cell != null) {
                draft.refuse(meanings[at], cell, table.text(columns[at]));
            }
            draft.tell(meanings[at], table.text(columns[at]));
        }
        return switch (draft.profile().subject()) {
            case RIGHTS -> rights.read(draft, fields);
            case EVENTS -> EventReading.read(draft, fields);
            case OWNERS -> owners.read(draft, fields);
        };
    }

    private boolean fits() {
        if (table.size() < width) {
            return table.isRagged();
        }
        for (var column = width; column < table.size(); column++) {
            if (!table.text(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public void close() {
        table.close();
    }
}
