package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;

/// Documents written one behind the other in a file, each beginning with its declaration. Reads as one of them until
/// told to go on.
final class Concatenated extends InputStream {
    private static final byte[] BEGINNING = {'<', '?', 'x', 'm', 'l', ' '};

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean ended;
    private boolean isAtStart = true;
    private boolean isStopped;

    Concatenated(InputStream in) {
        this.in = in;
    }

    /// Passes over what is left of a document; false when there is no other.
    boolean goOn() throws IOException {
        var waste = new byte[1 << 13];
        while (read(waste, 0, waste.length) >= 0) {
            // nobody wants it
        }
        isStopped = false;
        isAtStart = true;
        return fill();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (isStopped || !fill()) {
            return -1;
        }
        var first = isAtStart ? at + 1 : at;
        var next = find(first);
        isAtStart = false;
        if (next == at) {
            isStopped = true;
            return -1;
        }
        var safe = next < 0 ? (ended ? end : Math.max(at + 1, end - BEGINNING.length)) : next;
        var count = Math.min(length, safe - at);
        System.arraycopy(buffer, at, into, from, count);
        at += count;
        return count;
    }

    private int find(int first) {
        for (var start = first; start + BEGINNING.length <= end; start++) {
            var match = 0;
            while (match < BEGINNING.length && buffer[start + match] == BEGINNING[match]) {
                match++;
            }
            if (match == BEGINNING.length) {
                return start;
            }
        }
        return -1;
    }

    /// At least as many bytes as a beginning has, unless the file ends before.
    private boolean fill() throws IOException {
        if (!ended && end - at <= BEGINNING.length) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            var read = in.readNBytes(buffer, end, buffer.length - end);
            ended = read < buffer.length - end;
            end += read;
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
