package quanheng.formats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;

/// Turns a told status into an event: the state itself is never taken over.
final class Status {
    private Status() {}

    /// @param endedOn the day on which the right or application ended, where the source tells it
    static void read(Draft draft, @Nullable LocalDate endedOn) {
        if (!draft.has(Field.STATUS)) {
            if (endedOn != null) {
                draft.warn(Field.STATUS, Fault.MISSING, "");
            }
            return;
        }
        var meaning = draft.meaning(Field.STATUS);
        if (meaning == null) {
            draft.warn(Field.STATUS, Fault.UNKNOWN_WORD, draft.raw(Field.STATUS));
        } else if (meaning.equals(Words.IN_FORCE)) {
            once(draft, EventKind.GRANTED, null);
        } else if (!meaning.equals(Words.NOTHING)) {
            var kind = EventKind.valueOf(meaning);
            once(draft, kind, isProgress(kind) ? null : endedOn);
        }
    }

    private static boolean isProgress(EventKind kind) {
        return switch (kind) {
            case PUBLISHED, EXAMINATION_BEGUN, OPPOSED, GRANTED -> true;
            default -> false;
        };
    }

    private static void once(Draft draft, EventKind kind, @Nullable LocalDate day) {
        if (draft.hasHappened(kind)) {
            return;
        }
        if (day == null) {
            draft.happenedByThen(kind);
        } else {
            draft.happened(kind, day);
        }
    }
}
