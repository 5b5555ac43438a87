package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Tables of text: separated by comma, tab or semicolon; in UTF-8, GB18030 or UTF-16; packed with gzip or not.
final class CsvFormat implements Format {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Optional<Guess> recognise(SourceFile file, byte[] start) {
        if (start.length == 0 || !isText(start)) {
            return Optional.empty();
        }
        var encoding = new Encoding(charset(start));
        try (var table = open(file, start, new AtomicLong(), encoding)) {
            var heads = Heads.find(table, null);
            return Optional.ofNullable(heads)
                    .map(found -> found.guess(name(), encoding.soFar().name()));
        } catch (BrokenFileException broken) {
            return Optional.empty();
        }
    }

    @Override
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var read = new AtomicLong();
        var start = file.start();
        int head;
        try (var table = open(file, start, new AtomicLong(), new Encoding(charset(start)))) {
            var heads = Heads.find(table, profile);
            head = heads == null ? 0 : heads.at() + 1;
        } catch (BrokenFileException broken) {
            return new OneRow(broken.row(1));
        }
        var table = open(file, start, read, new Encoding(charset(start)));
        return new TableRows(table, head, new Draft(profile, terms), read::get);
    }

    /// Tables have no zero bytes, unless in UTF-16, and are neither markup nor JSON.
    private static boolean isText(byte[] start) {
        if (charset(start) != null) {
            return true;
        }
        var zeroes = 0;
        for (var one : start) {
            zeroes += one == 0 ? 1 : 0;
        }
        var first = firstVisible(start);
        return zeroes * 100 < start.length && first != '<' && first != '{' && !isPacked(start);
    }

    private static boolean isPacked(byte[] start) {
        return start.length > 3
                && ((start[0] == 'P' && start[1] == 'K' && start[2] < 9)
                        || (start[0] == (byte) 0xd0 && start[1] == (byte) 0xcf)
                        || (start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F'));
    }

    private static int firstVisible(byte[] start) {
        var at = start.length > 2 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb ? 3 : 0;
        while (at < start.length && start[at] <= ' ' && start[at] >= 0) {
            at++;
        }
        return at < start.length ? start[at] : -1;
    }

    /// By a byte order mark; null where there is none.
    private static @Nullable Charset charset(byte[] start) {
        if (start.length > 2 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        var isUtf16 = start.length > 1
                && ((start[0] == (byte) 0xff && start[1] == (byte) 0xfe)
                        || (start[0] == (byte) 0xfe && start[1] == (byte) 0xff));
        return isUtf16 ? StandardCharsets.UTF_16 : null;
    }

    private static TextTable open(SourceFile file, byte[] start, AtomicLong read, Encoding encoding) {
        var in = file.open(read);
        try {
            var marked = charset(start);
            if (StandardCharsets.UTF_16.equals(marked)) {
                return new TextTable(
                        new Recoded(in), delimiter(new String(start, marked)), new Encoding(StandardCharsets.UTF_8));
            }
            if (marked != null) {
                in.skipNBytes(3);
            }
            return new TextTable(in, delimiter(new String(start, StandardCharsets.ISO_8859_1)), encoding);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The separator that most lines have most often, outside quotation marks.
    private static char delimiter(String start) {
        var lines = start.lines().limit(12).toList();
        var best = ',';
        var most = 0;
        for (var one : new char[] {',', '\t', ';'}) {
            var counts =
                    lines.stream().mapToInt(line -> count(line, one)).sorted().toArray();
            var middle = counts.length == 0 ? 0 : counts[counts.length / 2];
            if (middle > most) {
                most = middle;
                best = one;
            }
        }
        return best;
    }

    private static int count(String line, char wanted) {
        var count = 0;
        var isQuoted = false;
        for (var at = 0; at < line.length(); at++) {
            var here = line.charAt(at);
            isQuoted ^= here == '"';
            count += here == wanted && !isQuoted ? 1 : 0;
        }
        return count;
    }

    /// UTF-16 on its way to UTF-8.
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[1 << 13];
        private byte[] bytes = new byte[0];
        private int at;

        Recoded(InputStream in) {
            reader = new InputStreamReader(in, StandardCharsets.UTF_16);
        }

        @Override
        public int read() throws IOException {
            return more() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (!more()) {
                return -1;
            }
            var count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, from, count);
            at += count;
            return count;
        }

        private boolean more() throws IOException {
            while (at == bytes.length) {
                var count = reader.read(characters, 0, characters.length - 1);
                if (count < 0) {
                    return false;
                }
                if (Character.isHighSurrogate(characters[count - 1])) {
                    var low = reader.read();
                    if (low >= 0) {
                        characters[count++] = (char) low;
                    }
                }
                bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
            Arrays.fill(characters, ' ');
        }
    }
}
