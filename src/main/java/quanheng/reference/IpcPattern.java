package quanheng.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which symbols a rule of a concordance means: one, or all that begin so.
///
/// @param text   the symbol, or how they begin
/// @param prefix whether all that begin so are meant
record IpcPattern(String text, boolean prefix) {
    private static final Pattern ONE = Pattern.compile("[A-H]\\d{2}[A-Z][1-9]\\d{0,3}/\\d{2,6}");
    private static final Pattern MANY = Pattern.compile("[A-H](?:\\d{2}(?:[A-Z](?:[1-9]\\d{0,3}/\\d{0,6})?)?)?");

    /// Reads a symbol, a star or percent sign at its end standing for anything; spaces do not count.
    /// A section, class or subclass alone means all in it.
    static Optional<IpcPattern> of(String written) {
        var text = written.replaceAll("\\s", "").replace('%', '*');
        if (ONE.matcher(text).matches()) {
            return Optional.of(new IpcPattern(text, false));
        }
        var start = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        var bare = !text.endsWith("*") && text.contains("/");
        return bare || !MANY.matcher(start).matches() ? Optional.empty() : Optional.of(new IpcPattern(start, true));
    }

    boolean matches(String symbol) {
        return prefix ? symbol.startsWith(text) : symbol.equals(text);
    }

    @Override
    public String toString() {
        return prefix ? text + "*" : text;
    }
}
