package quanheng.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import quanheng.rights.GazetteWords.Meaning;
import quanheng.rights.RightEvent.Precision;

/// The codes and words of the Chinese patent gazette (专利公报), from `gazette.csv` and `gazette-words.csv`.
///
/// The former codes for an ending that do not tell its cause are read as lapses; at the end of the term [Life] takes
/// them for an expiry.
public final class Gazette {
    private static final String UNTOLD = "?";
    private static final Map<String, EventKind> KINDS = new HashMap<>();
    private static final Set<String> WITHOUT_CAUSE = new HashSet<>();

    static {
        Table.read("gazette.csv", (code, kind) -> {
            KINDS.put(code, EventKind.valueOf(kind.replace(UNTOLD, "")));
            if (kind.endsWith(UNTOLD)) {
                WITHOUT_CAUSE.add(code);
            }
        });
    }

    private Gazette() {}

    /// What a code says has happened; [EventKind#OTHER] for one that is unknown, or does not say it clearly.
    public static EventKind kind(String code) {
        return KINDS.getOrDefault(code, EventKind.OTHER);
    }

    /// Whether an ending announced by the code, or told without one, is known to be of the kind it is read as.
    static boolean tellsCause(String code) {
        return !WITHOUT_CAUSE.contains(code);
    }

    /// Whether the code is one of the gazette's.
    public static boolean knows(String code) {
        return KINDS.containsKey(code);
    }

    /// An announcement as an event. The day it happened is taken from the words where they tell one, such as the day a
    /// right ended; otherwise it is the gazette's. The reference is the number of a pledge or license.
    ///
    /// @param detail the gazette's words, kept as they stand
    public static RightEvent event(String code, LocalDate announcedOn, String detail) {
        var happenedOn = GazetteWords.day(detail, Meaning.HAPPENED_ON);
        return new RightEvent(
                kind(code),
                happenedOn == null ? announcedOn : happenedOn,
                Precision.DAY,
                announcedOn,
                code,
                GazetteWords.value(detail, Meaning.REFERENCE),
                detail);
    }
}
