package quanheng.formats;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file to be read. A gzip around it is taken off.
///
/// @param name as it was handed in, with its ending
public record SourceFile(Path path, String name) {
    private static final int START = 1 << 16;

    /// Its first 64 kB, without a gzip around them.
    byte[] start() {
        var start = new byte[START];
        var length = 0;
        try (var in = new BufferedInputStream(open(new AtomicLong()), 512)) {
            int one;
            while (length < START && (one = in.read()) >= 0) {
                start[length++] = (byte) one;
            }
            return Arrays.copyOf(start, length);
        } catch (BrokenFileException broken) {
            return Arrays.copyOf(start, length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Its bytes; `read` is told how many of the packed ones are used up.
    InputStream open(AtomicLong read) {
        try {
            var in = new Counted(Files.newInputStream(path), read);
            var magic = new byte[2];
            try (var first = Files.newInputStream(path)) {
                first.readNBytes(magic, 0, 2);
            }
            var isPacked = magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
            return isPacked ? unpack(in, read) : in;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream unpack(InputStream in, AtomicLong read) throws IOException {
        try {
            return new Bounded(new GZIPInputStream(in, 1 << 16), read);
        } catch (ZipException broken) {
            in.close();
            throw new BrokenFileException(Fault.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /// Counts what is read.
    private static final class Counted extends FilterInputStream {
        private final AtomicLong read;

        Counted(InputStream in, AtomicLong read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) {
                read.incrementAndGet();
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            if (count > 0) {
                read.addAndGet(count);
            }
            return count;
        }
    }
}
