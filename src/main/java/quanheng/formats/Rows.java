package quanheng.formats;

import java.util.Iterator;

/// The rows of a file, one after the other; the file is never held as a whole. What is wrong with the file itself comes
/// as a last [Row.Refused] at [Field#ROW]. Throws `UncheckedIOException` when the disk fails.
public interface Rows extends Iterator<Row>, AutoCloseable {
    /// Bytes of the file used up so far, packed as they are; for telling how much is left.
    long bytesRead();

    @Override
    void close();
}
