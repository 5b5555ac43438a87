package quanheng.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Finds out while reading whether a file is in UTF-8 or GB18030. It decides at the first characters beyond ASCII by
/// all that has been read ahead, and only for one record while there are few of them. A damaged byte does not turn a
/// good file: it becomes U+FFFD, by which its row is refused.
final class Encoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ENOUGH = 24;

    private @Nullable Charset decided;

    Encoding() {}

    Encoding(@Nullable Charset decided) {
        this.decided = decided;
    }

    /// The encoding of the record from `start` to `end`, of which bytes up to `to` are at hand.
    Charset of(byte[] bytes, int start, int end, int to) {
        if (decided != null) {
            return decided;
        }
        var count = new Count();
        count.utf8(bytes, start, to);
        count.gb18030(bytes, start, to);
        if (count.good + count.gb2312 >= ENOUGH) {
            decided = count.better();
            return decided;
        }
        var own = new Count();
        own.utf8(bytes, start, end);
        own.gb18030(bytes, start, end);
        return own.better();
    }

    /// The encoding, as far as it is decided.
    Charset soFar() {
        return decided == null ? StandardCharsets.UTF_8 : decided;
    }

    /// What a stretch of bytes would be in either encoding.
    private static final class Count {
        private int good;
        private int bad;
        private int gb2312;
        private int gbRare;
        private int gbBad;

        void utf8(byte[] bytes, int start, int end) {
            var at = start;
            while (at < end) {
                if (bytes[at] >= 0) {
                    at++;
                    continue;
                }
                var first = bytes[at] & 0xff;
                var length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
                if (length > 0 && at + length > end) {
                    return;
                }
                if (length > 0 && follows(bytes, at + 1, at + length)) {
                    good++;
                    at += length;
                } else {
                    bad++;
                    at++;
                }
            }
        }

        private static boolean follows(byte[] bytes, int from, int to) {
            for (var at = from; at < to; at++) {
                if ((bytes[at] & 0xc0) != 0x80) {
                    return false;
                }
            }
            return true;
        }

        void gb18030(byte[] bytes, int start, int end) {
            var at = start;
            while (at + 1 < end) {
                if (bytes[at] >= 0) {
                    at++;
                    continue;
                }
                var first = bytes[at] & 0xff;
                var second = bytes[at + 1] & 0xff;
                if (first == 0x80 || first == 0xff || second < 0x30 || second == 0x7f || second == 0xff) {
                    gbBad++;
                    at++;
                } else if (second < 0x40) {
                    gbRare++;
                    at += 4;
                } else {
                    if (second >= 0xa1 && first >= 0xa1 && first <= 0xf7) {
                        gb2312++;
                    } else {
                        gbRare++;
                    }
                    at += 2;
                }
            }
        }

        Charset better() {
            if (bad == 0 || good > 4 * bad) {
                return StandardCharsets.UTF_8;
            }
            var isChinese = gb2312 > 0 && gb2312 >= 4 * gbRare && gb2312 > 20 * gbBad;
            return isChinese && gb2312 > good ? GB18030 : StandardCharsets.UTF_8;
        }
    }
}
