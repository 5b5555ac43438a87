package quanheng.reading;

/// A stretch of the source text, as the issuer published it.
///
/// @param start index of its first character, in UTF-16 units of the source, 0 or more
/// @param end   index after its last character, greater than or equal to `start`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: %d..%d".formatted(start, end));
        }
    }

    /// The exact characters of this span.
    public String in(String source) {
        return source.substring(start, end);
    }

    /// True where the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
