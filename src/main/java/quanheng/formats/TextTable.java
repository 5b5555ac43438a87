package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A table of text (CSV after RFC 4180), split as bytes: in UTF-8 and GB18030 no byte of a character looks like a
/// separator, a quotation mark or the end of a line. Lenient where it can be without guessing; a quotation mark that is
/// not closed costs its line, never the lines after it. A record is held up to [#LONGEST], a longer one is passed over.
final class TextTable implements Table {
    static final int LONGEST = 4 << 20;
    static final int LONGEST_CELL = 1 << 20;
    private static final int KEPT = 2_000;
    private static final int MORE = -1;
    private static final int UNCLOSED = -2;

    private final InputStream in;
    private final byte delimiter;
    private final Encoding encoding;
    private byte[] buffer = new byte[1 << 18];
    private int from;
    private int to;
    private boolean ended;
    private int expected = -1;
    private @Nullable BrokenFileException brokenBy;

    private int count;
    private int lines;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] doubled = new boolean[64];
    private boolean[] plain = new boolean[64];
    private boolean isPlain;
    private @Nullable Fault fault;
    private Charset charset = StandardCharsets.UTF_8;

    TextTable(InputStream in, char delimiter, Encoding encoding) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.encoding = encoding;
    }

    @Override
    public boolean next() {
        do {
            if (from == to && !fill()) {
                if (brokenBy != null) {
                    throw brokenBy;
                }
                return false;
            }
            fault = null;
            take();
        } while (count == 1 && starts[0] == ends[0] && fault == null);
        isPlain = true;
        for (var column = 0; column < count; column++) {
            isPlain &= plain[column];
            if (ends[column] - starts[column] > LONGEST_CELL) {
                fault = Fault.TOO_LONG;
            }
        }
        if (!isPlain) {
            charset = encoding.of(buffer, starts[0], ends[count - 1], to);
        }
        return true;
    }

    private void take() {
        int end;
        while ((end = parse()) == MORE) {
            if (to - from >= LONGEST) {
                takeLine(Fault.TOO_LONG);
                return;
            }
            fill();
        }
        if (end == UNCLOSED) {
            takeLine(Fault.UNCLOSED_QUOTE);
        } else if (lines > 1 && expected > 0 && count != expected) {
            takeLine(Fault.COLUMNS);
        } else {
            from = end;
        }
    }

    /// Takes no more than the first line, with quotation marks as they stand.
    private void takeLine(Fault why) {
        fault = why;
        var end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        var kept = why == Fault.TOO_LONG ? Math.min(end, from + KEPT) : end;
        count = 0;
        var start = from;
        for (var at = from; at <= kept; at++) {
            if (at == kept || buffer[at] == delimiter) {
                add(start, at, false, false);
                start = at + 1;
            }
        }
        if (end < to) {
            from = end + 1;
            return;
        }
        skipLine(kept);
    }

    private void skipLine(int kept) {
        var head = Arrays.copyOfRange(buffer, from, kept);
        var shift = from;
        from = to;
        while (fill()) {
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            if (from < to) {
                from++;
                break;
            }
        }
        if (from < head.length) {
            buffer = Arrays.copyOf(buffer, buffer.length + head.length);
            System.arraycopy(buffer, from, buffer, head.length, to - from);
            to = to - from + head.length;
            from = head.length;
        }
        System.arraycopy(head, 0, buffer, 0, head.length);
        for (var column = 0; column < count; column++) {
            starts[column] -= shift;
            ends[column] -= shift;
        }
    }

    private int parse() {
        count = 0;
        lines = 1;
        var at = from;
        while (true) {
            if (at == to && !ended) {
                return MORE;
            }
            at = at < to && buffer[at] == '"' ? quoted(at + 1) : unquoted(at);
            if (at < 0) {
                return at;
            }
            if (at == to) {
                return at;
            }
            var stop = buffer[at++];
            if (stop == delimiter) {
                continue;
            }
            if (stop == '\r') {
                if (at == to && !ended) {
                    return MORE;
                }
                return at < to && buffer[at] == '\n' ? at + 1 : at;
            }
            return at;
        }
    }

    private int unquoted(int start) {
        var bytes = buffer;
        var end = to;
        var stop = delimiter;
        var at = start;
        var all = 0;
        while (at < end) {
            var here = bytes[at];
            if (here == stop || here == '\n' || here == '\r') {
                break;
            }
            all |= here;
            at++;
        }
        if (at == end && !ended) {
            return MORE;
        }
        add(start, at, false, all >= 0);
        return at;
    }

    private int quoted(int start) {
        var at = start;
        var all = 0;
        var twice = false;
        while (at < to) {
            var here = buffer[at++];
            all |= here;
            if (here == '\n') {
                lines++;
            } else if (here == '"') {
                if (at == to && !ended) {
                    return MORE;
                }
                if (at == to || buffer[at] == delimiter || buffer[at] == '\n' || buffer[at] == '\r') {
                    add(start, at - 1, twice, all >= 0);
                    return at;
                }
                if (buffer[at] == '"') {
                    twice = true;
                    at++;
                } else if (lines > 1) {
                    return UNCLOSED;
                }
            }
        }
        return ended ? UNCLOSED : MORE;
    }

    private void add(int start, int end, boolean twice, boolean ascii) {
        if (count == starts.length) {
            var size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            doubled = Arrays.copyOf(doubled, size);
            plain = Arrays.copyOf(plain, size);
        }
        starts[count] = start;
        ends[count] = end;
        doubled[count] = twice;
        plain[count++] = ascii;
    }

    /// Reads on behind what is held; false at the end.
    private boolean fill() {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var before = to;
        while (!ended && to < buffer.length) {
            var read = read();
            ended = read < 0;
            to += Math.max(0, read);
        }
        return to > before;
    }

    /// What can be read of a file that breaks off is read before that is said.
    private int read() {
        try {
            return in.read(buffer, to, buffer.length - to);
        } catch (BrokenFileException broken) {
            brokenBy = broken;
            return -1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public String text(int column) {
        if (column >= count || starts[column] == ends[column]) {
            return "";
        }
        var length = Math.min(ends[column] - starts[column], LONGEST_CELL);
        var text = new String(buffer, starts[column], length, plain[column] ? StandardCharsets.ISO_8859_1 : charset);
        return doubled[column] ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public @Nullable Fault fault() {
        return fault;
    }

    @Override
    public void expect(int columns) {
        expected = columns;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
