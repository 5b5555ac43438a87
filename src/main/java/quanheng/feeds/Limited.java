package quanheng.feeds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes of which there may only be so many.
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream bytes, long limit) {
        super(bytes);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        return read < 0 ? read : counted(read, 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int result, int more) throws TooManyException {
        left -= more;
        if (left < 0) {
            throw new TooManyException();
        }
        return result;
    }

    /// There were more.
    static final class TooManyException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
