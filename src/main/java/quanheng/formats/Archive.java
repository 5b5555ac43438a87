package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A zip archive with bounds: on its entries, on what each unpacks to and on what all do together. Archives within it
/// are not opened.
final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 64L << 30;

    private final ZipFile zip;
    private final AtomicLong used;

    private Archive(ZipFile zip, AtomicLong used) {
        this.zip = zip;
        this.used = used;
    }

    /// @param used is told how many packed bytes are used up
    /// @throws BrokenFileException when it is no archive or out of bounds
    static Archive open(SourceFile file, AtomicLong used) {
        try {
            var zip = new ZipFile(file.path().toFile());
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw new BrokenFileException(Fault.BOMB, zip.size() + "");
            }
            return new Archive(zip, used);
        } catch (ZipException broken) {
            throw new BrokenFileException(Fault.BROKEN, String.valueOf(broken.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isZip(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// All files in it.
    List<ZipEntry> entries() {
        var entries = new ArrayList<ZipEntry>();
        var total = 0L;
        for (var entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                entries.add(entry);
                total += Math.max(0, entry.getSize());
            }
        }
        if (total > MOST_BYTES) {
            throw new BrokenFileException(Fault.BOMB, String.valueOf(total));
        }
        return entries;
    }

    /// A file in it; null where it has none of that name.
    @Nullable
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? null : open(entry);
    }

    InputStream open(ZipEntry entry) throws IOException {
        used.addAndGet(Math.max(0, entry.getCompressedSize()));
        var packed = new AtomicLong(Math.max(1, entry.getCompressedSize()));
        return new Bounded(zip.getInputStream(entry), packed);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
