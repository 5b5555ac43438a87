package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The rows of one or several documents in XML.
final class DocumentRows implements Rows {
    private final Documents documents;
    private final LongSupplier bytesRead;
    private final Draft draft;
    private final RightReading rights;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private @Nullable XmlReading reading;
    private @Nullable Concatenated file;
    private long row;
    private long before;

    /// One file after the other; each may hold several documents.
    interface Documents extends AutoCloseable {
        /// The next file; null when there is none.
        ///
        /// @throws BrokenFileException when the archive is damaged or out of proportion
        @Nullable
        InputStream next() throws IOException;

        @Override
        void close();
    }

    DocumentRows(Documents documents, Draft draft, LongSupplier bytesRead) {
        this.documents = documents;
        this.draft = draft;
        this.bytesRead = bytesRead;
        rights = new RightReading(draft.terms());
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty()) {
            try {
                if (!advance()) {
                    return false;
                }
            } catch (BrokenFileException broken) {
                waiting.add(broken.row(++row));
                reading = null;
                if (broken.isFinal()) {
                    file = null;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return true;
    }

    /// Reads a record, or goes to the next document or file; false at the end of all.
    private boolean advance() throws IOException {
        if (reading != null) {
            var record = reading.next(name -> Dialects.of(name).isPresent());
            if (record != null) {
                read(record);
                return true;
            }
            reading = null;
            if (row == before) {
                throw new BrokenFileException(Fault.UNREADABLE, "XML");
            }
            return true;
        }
        var current = file;
        file = null;
        if (current == null || !current.goOn()) {
            var next = documents.next();
            if (next == null) {
                return false;
            }
            current = new Concatenated(next);
        }
        file = current;
        before = row;
        reading = new XmlReading(new NamedCharacters(current));
        return true;
    }

    private void read(Node record) {
        var dialect = Dialects.of(record.name()).orElseThrow();
        for (var part : dialect.parts(record)) {
            draft.begin(++row);
            var more = dialect.read(part, draft);
            waiting.add(rights.read(draft, () -> List.of(draft.raw(Field.NUMBER), draft.raw(Field.TITLE))));
            waiting.addAll(more);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public void close() {
        documents.close();
    }
}
