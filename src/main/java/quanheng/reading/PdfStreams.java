package quanheng.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/// Measures what the streams of a PDF unpack to before anything is parsed.
final class PdfStreams {
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern FILTER = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\\b");
    private static final Map<String, String> LONG_NAMES = Map.of(
            "Fl", "FlateDecode",
            "LZW", "LZWDecode",
            "A85", "ASCII85Decode",
            "AHx", "ASCIIHexDecode",
            "RL", "RunLengthDecode");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int LONGEST_DICTIONARY = 4096;

    private PdfStreams() {}

    /// False where all streams together unpack to more than the limit. Pictures are never unpacked for
    /// their text, so each of them is held against the limit alone, in case it only calls itself a picture.
    static boolean unpackWithin(String latin, byte[] bytes, long limit) {
        var left = limit;
        var work = 0L;
        var end = -1;
        var matcher = STREAM.matcher(latin);
        while (matcher.find()) {
            if (end < matcher.end()) {
                var next = latin.indexOf("endstream", matcher.end());
                end = next < 0 ? bytes.length : next;
            }
            var dictionary = dictionary(latin, matcher.start());
            var filters = filters(dictionary);
            var packed = Arrays.copyOfRange(bytes, matcher.end(), filters.isEmpty() ? matcher.end() : end);
            work += packed.length;
            var picture = PICTURE.matcher(dictionary).find();
            var size = unpacked(filters, packed, picture ? limit : left);
            left -= picture && size <= limit ? 0 : size;
            if (left < 0 || work > 2L * bytes.length) {
                return false;
            }
        }
        return true;
    }

    private static String dictionary(String latin, int end) {
        var before = latin.substring(Math.max(0, end - LONGEST_DICTIONARY), end);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static List<String> filters(String dictionary) {
        return FILTER.matcher(dictionary)
                .results()
                .map(match -> LONG_NAMES.getOrDefault(match.group(1), match.group(1)))
                .toList();
    }

    /// How many bytes all stages of the unpacking make, at most a little over the limit.
    private static long unpacked(List<String> filters, byte[] packed, long limit) {
        var total = 0L;
        var stage = packed;
        for (var i = 0; i < filters.size(); i++) {
            var output = new Bounded(limit - total, i + 1 < filters.size());
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(stage), output, new COSDictionary(), 0);
            } catch (Overflow e) {
                return limit + 1;
            } catch (IOException | RuntimeException e) {
                return total + output.written();
            }
            stage = output.toByteArray();
            total += output.written();
        }
        return total;
    }

    private static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Counts what is written, and keeps it where another stage needs it.
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long limit;
        private final boolean keeps;
        private long written;

        Bounded(long limit, boolean keeps) {
            this.limit = limit;
            this.keeps = keeps;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
            if (written > limit) {
                throw new Overflow();
            }
            if (keeps) {
                kept.write(bytes, offset, length);
            }
        }

        long written() {
            return written;
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
