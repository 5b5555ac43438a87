package quanheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import quanheng.rights.Category;

/// Classes as keys of an index: the scheme, a colon, the class, such as `ipc:C09K11/59`, `locarno:12-11`, `nice:5`.
final class Classes {
    /// A system of classes.
    enum Scheme {
        /// International Patent Classification.
        IPC,
        /// Designs.
        LOCARNO,
        /// Goods and services of marks.
        NICE,
        /// Anything else, taken as it stands.
        OTHER;

        String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    private static final Pattern IPC = Pattern.compile(
            "(?<section>[A-H])(?:(?<class>[0-9]{2})(?:(?<subclass>[A-Z])(?:0*(?<group>[0-9]{1,4})(?:/(?<sub>[0-9]{2,6}))?)?)?)?");
    private static final Pattern LOCARNO = Pattern.compile("0?(?<class>[0-9]{1,2})(?:-0?(?<sub>[0-9]{1,2}))?");
    private static final Pattern NICE = Pattern.compile("0?(?<class>[0-9]{1,2})");
    private static final Pattern EDITION = Pattern.compile("\\(.*$|\\s+|^CL\\.?");

    private Classes() {}

    static Scheme scheme(Category category) {
        return switch (category) {
            case INVENTION, UTILITY_MODEL -> Scheme.IPC;
            case DESIGN -> Scheme.LOCARNO;
            case TRADEMARK -> Scheme.NICE;
            case WORK,
                    SOFTWARE,
                    GEOGRAPHICAL_INDICATION,
                    PLANT_VARIETY,
                    LAYOUT_DESIGN,
                    TRADE_SECRET,
                    HERITAGE,
                    TRADITIONAL_KNOWLEDGE,
                    OLD_BRAND -> Scheme.OTHER;
        };
    }

    /// The key of a class and those of all classes above it, the lowest first; nothing where it is not written as a
    /// class of the scheme is. A main group's own class `…/00` stands for all of the group.
    static List<String> path(Scheme scheme, String written) {
        var plain = EDITION.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
        return switch (scheme) {
            case IPC -> ipc(plain);
            case LOCARNO -> locarno(plain);
            case NICE -> nice(plain);
            case OTHER -> plain.isEmpty() ? List.of() : List.of(scheme.prefix() + plain);
        };
    }

    /// The keys a question may mean: `12` is a class of Locarno and one of Nice.
    static List<String> asked(List<Scheme> schemes, String written) {
        return schemes.stream()
                .flatMap(scheme -> path(scheme, written).stream().limit(1))
                .toList();
    }

    /// The class a class belongs to at a level of [Facet#level].
    static String atLevel(String key, int level) {
        var scheme = key.substring(0, key.indexOf(':') + 1);
        var plain = key.substring(scheme.length());
        if (scheme.equals(Scheme.IPC.prefix())) {
            var end = level == 3 ? plain.indexOf('/') : level == 2 ? 4 : level == 1 ? 3 : 1;
            return end < 0 || plain.length() < end ? key : scheme + plain.substring(0, end);
        }
        var dash = plain.indexOf('-');
        return level >= 2 || dash < 0 ? key : scheme + plain.substring(0, dash);
    }

    private static List<String> ipc(String plain) {
        var match = IPC.matcher(plain);
        if (!match.matches()) {
            return List.of();
        }
        var prefix = Scheme.IPC.prefix();
        var path = new ArrayList<String>();
        var part = new StringBuilder(prefix).append(match.group("section"));
        path.add(part.toString());
        for (var level : List.of("class", "subclass", "group")) {
            if (match.group(level) != null) {
                path.addFirst(part.append(match.group(level)).toString());
            }
        }
        var sub = match.group("sub");
        if (sub != null && !sub.matches("0+")) {
            path.addFirst(part.append('/').append(sub).toString());
        }
        return path;
    }

    private static List<String> locarno(String plain) {
        var match = LOCARNO.matcher(plain);
        if (!match.matches()) {
            return List.of();
        }
        var main = "%s%02d".formatted(Scheme.LOCARNO.prefix(), Integer.parseInt(match.group("class")));
        var sub = match.group("sub");
        return sub == null ? List.of(main) : List.of("%s-%02d".formatted(main, Integer.parseInt(sub)), main);
    }

    private static List<String> nice(String plain) {
        var match = NICE.matcher(plain);
        return match.matches() ? List.of(Scheme.NICE.prefix() + Integer.parseInt(match.group("class"))) : List.of();
    }
}
