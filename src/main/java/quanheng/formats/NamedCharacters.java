package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// A document on its way to the parser, in which characters called by their usual names (`&ndash;`) are called by
/// number: offices use such names without declaring them. Any other entity is left as it stands, to be refused.
final class NamedCharacters extends InputStream {
    private static final int LONGEST = 32;
    private static final Set<String> BUILT_IN = Set.of("amp", "lt", "gt", "quot", "apos");

    private final InputStream in;
    private final byte[] input = new byte[1 << 14];
    private byte[] output = new byte[(1 << 14) * 6];
    private int held;
    private int at;
    private int end;
    private boolean ended;

    NamedCharacters(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == end) {
            if (ended && held == 0) {
                return -1;
            }
            convert();
        }
        var count = Math.min(length, end - at);
        System.arraycopy(output, at, into, from, count);
        at += count;
        return count;
    }

    /// Converts what has been read, but for a name that may go on behind it.
    private void convert() throws IOException {
        if (!ended) {
            var read = in.read(input, held, input.length - held);
            ended = read < 0;
            held += Math.max(0, read);
        }
        at = 0;
        end = 0;
        var from = 0;
        while (from < held) {
            if (input[from] != '&') {
                output[end++] = input[from++];
                continue;
            }
            var stop = from + 1;
            while (stop < held && stop - from < LONGEST && Character.isLetterOrDigit(input[stop])) {
                stop++;
            }
            if (stop == held && !ended && stop - from < LONGEST) {
                break;
            }
            var called = stop < held && input[stop] == ';' ? number(from + 1, stop) : null;
            if (called == null) {
                output[end++] = input[from++];
            } else {
                System.arraycopy(called, 0, output, end, called.length);
                end += called.length;
                from = stop + 1;
            }
        }
        System.arraycopy(input, from, input, 0, held - from);
        held -= from;
    }

    private byte @Nullable [] number(int from, int to) {
        var name = new String(input, from, to - from, StandardCharsets.ISO_8859_1);
        if (name.isEmpty() || BUILT_IN.contains(name)) {
            return null;
        }
        var words = Entities.getByName(name);
        if (words.isEmpty() && name.length() > 1) {
            words = Entities.getByName(name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT));
        }
        var numbers = new StringBuilder();
        words.codePoints().forEach(code -> numbers.append("&#").append(code).append(';'));
        return words.isEmpty() ? null : numbers.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
