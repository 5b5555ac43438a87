package quanheng.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A symbol of the International Patent Classification, in one spelling: `B62K11/04`, `B62K`, `B62`, `B`.
///
/// @param text in that spelling
public record IpcSymbol(String text) {
    private static final Pattern PREFIX = Pattern.compile("^(?:INT\\.?\\s*CL\\.?|IPC)\\s*[-0-9]*\\s*[:.]?\\s*");
    private static final Pattern PRINTED =
            Pattern.compile("([A-H])(?:\\s*(\\d{2})(?:\\s*([A-Z])(?:[\\s-]*0{0,3}(\\d{1,4})\\s*/\\s*(\\d{2,6}))?)?)?"
                    + "(?:\\s*\\(.*|\\s+(?:19|20)\\d{2}.*|\\s*[,;].*)?");
    private static final Pattern ST8 = Pattern.compile("([A-H]\\d{2}[A-Z])(\\d{4})(\\d{2})(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("[A-H](?:\\d{2}(?:[A-Z](?:[1-9]\\d{0,3}/\\d{2,6})?)?)?");
    private static final int SUBCLASS = 4;

    /// Refuses another spelling.
    public IpcSymbol {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a symbol of the IPC: " + text);
        }
    }

    /// The symbol somebody wrote in any spelling, such as `b62k 11/04 (2006.01)I` or `B62K0011040000`.
    public static Optional<IpcSymbol> of(String written) {
        if (PLAIN.matcher(written).matches()) {
            return Optional.of(new IpcSymbol(written));
        }
        var words = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var bare = PREFIX.matcher(words).replaceFirst("");
        var packed = ST8.matcher(bare);
        if (packed.matches()) {
            var more = packed.group(4).replaceFirst("0+$", "");
            return joined(packed.group(1), packed.group(2), packed.group(3) + more);
        }
        var printed = PRINTED.matcher(bare);
        if (!printed.matches()) {
            return Optional.empty();
        }
        var above = printed.group(1) + blank(printed.group(2)) + blank(printed.group(3));
        return printed.group(4) == null
                ? Optional.of(new IpcSymbol(above))
                : joined(above, printed.group(4), printed.group(5));
    }

    private static Optional<IpcSymbol> joined(String subclass, String group, String subgroup) {
        var number = Integer.parseInt(group);
        return number == 0 ? Optional.empty() : Optional.of(new IpcSymbol(subclass + number + "/" + subgroup));
    }

    private static String blank(@Nullable String part) {
        return part == null ? "" : part;
    }

    /// The symbols above it by its spelling, the nearest first: main group, subclass, class, section.
    public List<String> ancestors() {
        var above = new ArrayList<String>();
        var slash = text.indexOf('/');
        if (slash > 0 && !text.endsWith("/00")) {
            above.add(text.substring(0, slash) + "/00");
        }
        if (slash > 0) {
            above.add(text.substring(0, SUBCLASS));
        }
        if (text.length() >= SUBCLASS) {
            above.add(text.substring(0, 3));
        }
        if (text.length() > 1) {
            above.add(text.substring(0, 1));
        }
        return above;
    }

    /// The symbol right above it by its spelling; empty for a section.
    public String parent() {
        return text.length() == 1 ? "" : ancestors().getFirst();
    }

    /// Whether it is another symbol or lies in it, by the spelling alone.
    public boolean isUnder(IpcSymbol other) {
        return text.equals(other.text) || ancestors().contains(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
