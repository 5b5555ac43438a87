package quanheng.formats;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/// Something packed on its way out. Stops where it grows out of all proportion to what is packed, as no table or
/// document does; and says in the file's own terms when it breaks off.
final class Bounded extends FilterInputStream {
    /// Below this size nothing does harm.
    static final long HARMLESS = 64L << 20;
    static final int RATIO = 200;

    private final AtomicLong packed;
    private long unpacked;

    Bounded(InputStream in, AtomicLong packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            var count = super.read(bytes, from, length);
            unpacked += Math.max(0, count);
            if (unpacked > HARMLESS && unpacked / RATIO > packed.get()) {
                throw new BrokenFileException(Fault.BOMB, unpacked + " / " + packed.get());
            }
            return count;
        } catch (EOFException | ZipException broken) {
            throw new BrokenFileException(Fault.BROKEN, String.valueOf(broken.getMessage()));
        }
    }
}
