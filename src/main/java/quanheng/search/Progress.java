package quanheng.search;

/// How far the making of an index has come.
///
/// @param done        rights that are in
/// @param total       rights there are, roughly
/// @param rate        rights a second
/// @param secondsLeft by this rate
public record Progress(long done, long total, long rate, long secondsLeft) {
    static Progress of(long done, long total, double seconds) {
        var rate = seconds <= 0 ? 0 : Math.round(done / seconds);
        return new Progress(done, total, rate, rate == 0 ? 0 : Math.max(0, total - done) / rate);
    }
}
