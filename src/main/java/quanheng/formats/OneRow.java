package quanheng.formats;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A file of which there is but one thing to say.
final class OneRow implements Rows {
    private @Nullable Row row;

    OneRow(Row row) {
        this.row = row;
    }

    @Override
    public boolean hasNext() {
        return row != null;
    }

    @Override
    public Row next() {
        var only = row;
        if (only == null) {
            throw new NoSuchElementException();
        }
        row = null;
        return only;
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() {}
}
