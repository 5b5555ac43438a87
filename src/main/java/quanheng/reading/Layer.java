package quanheng.reading;

import java.util.Arrays;
import java.util.BitSet;

/// Normalised text with a map back to the source: every character knows the source characters it
/// stands for, and whether blanks stood before it.
final class Layer {
    final String text;
    private final String source;
    private final int[] from;
    private final int[] to;
    private final BitSet gaps;

    private Layer(String source, String text, int[] from, int[] to, BitSet gaps) {
        this.source = source;
        this.text = text;
        this.from = from;
        this.to = to;
        this.gaps = gaps;
    }

    int length() {
        return text.length();
    }

    String source() {
        return source;
    }

    /// The source span of the characters `start..end`.
    Span span(int start, int end) {
        if (start >= end) {
            int at = start < text.length() ? from[start] : (text.isEmpty() ? 0 : to[text.length() - 1]);
            return new Span(at, at);
        }
        return new Span(from[start], Math.max(from[start], to[end - 1]));
    }

    /// True where blanks stood before the character in the source.
    boolean gapBefore(int at) {
        return gaps.get(at);
    }

    /// The words `start..end` as printed, without line breaks, portal noise and blanks in between.
    String printed(int start, int end) {
        var words = new StringBuilder();
        int last = -1;
        for (int i = start; i < end; i++) {
            if (from[i] > last || i == start) {
                words.append(source, from[i], to[i]);
                last = to[i] - 1;
            }
        }
        return words.toString();
    }

    String sub(int start, int end) {
        return text.substring(start, end);
    }

    /// Builds a layer character by character.
    static final class Builder {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private final BitSet gaps = new BitSet();

        Builder(String source) {
            this.source = source;
        }

        void add(char c, int start, int end, boolean gap) {
            int n = text.length();
            if (n == from.length) {
                from = Arrays.copyOf(from, n * 2);
                to = Arrays.copyOf(to, n * 2);
            }
            from[n] = start;
            to[n] = end;
            gaps.set(n, gap);
            text.append(c);
        }

        void copy(Layer layer, int start, int end) {
            for (int i = start; i < end; i++) {
                add(layer.text.charAt(i), layer.from[i], layer.to[i], layer.gaps.get(i));
            }
        }

        /// Adds other characters in place of `start..end` of a layer.
        void replace(Layer layer, int start, int end, String by) {
            for (int i = 0; i < by.length(); i++) {
                add(by.charAt(i), layer.from[start], layer.to[end - 1], i == 0 && layer.gaps.get(start));
            }
        }

        int length() {
            return text.length();
        }

        Layer build() {
            return new Layer(
                    source,
                    text.toString(),
                    Arrays.copyOf(from, text.length()),
                    Arrays.copyOf(to, text.length()),
                    gaps);
        }
    }
}
