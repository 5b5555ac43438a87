package quanheng.sample;

/// A part of the sample office. Parts are made in the order of their `@Order`.
interface SamplePart {
    /// Makes it; an exception leaves the office without a sample.
    void load();

    /// Whether it is counted from records, which must be there for everybody before.
    default boolean isCounted() {
        return false;
    }
}
