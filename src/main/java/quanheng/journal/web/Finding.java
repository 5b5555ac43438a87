package quanheng.journal.web;

import java.util.List;
import quanheng.journal.Verification;

/// The result of recomputing the journal, for the page.
///
/// @param key   message that says it
/// @param words what the message names
record Finding(boolean good, String key, List<Object> words) {
    static Finding of(Verification verification) {
        return switch (verification) {
            case Verification.Intact intact ->
                new Finding(true, "journal.intact", List.of(intact.count(), intact.head()));
            case Verification.Broken broken ->
                new Finding(false, "journal.broken." + broken.fault().name(), List.of(broken.sequence()));
        };
    }
}
