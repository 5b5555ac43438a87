package quanheng.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.Gazette;
import quanheng.rights.RightEvent;
import quanheng.rights.RightEvent.Precision;

/// Makes an event of a draft.
final class EventReading {
    private EventReading() {}

    /// The event, or the row refused.
    ///
    /// @param fields as they stand, asked for only when it is refused
    static Row read(Draft draft, Supplier<List<String>> fields) {
        var category = draft.profile().category();
        var number = category == Category.TRADEMARK ? Marks.numberAndClass(draft) : null;
        if (number == null) {
            var patent = Patents.number(draft, category(draft));
            number = patent == null ? "" : patent.number();
            category = patent == null ? category : patent.category();
        }
        var announcedOn = draft.pastDay(Field.ANNOUNCED_ON);
        var happenedOn = draft.pastDay(Field.EVENT_ON);
        if (announcedOn == null && happenedOn == null) {
            draft.refuse(Field.ANNOUNCED_ON, Fault.MISSING, "");
        }
        var event = event(draft, happenedOn == null ? announcedOn : happenedOn, announcedOn);
        if (event == null || category == null || draft.isRefused()) {
            return new Row.Refused(draft.row(), fields.get(), draft.refusals());
        }
        return new Row.Happened(draft.row(), category, number, event, draft.warnings());
    }

    private static @Nullable Category category(Draft draft) {
        var meaning = draft.meaning(Field.CATEGORY);
        return meaning == null ? null : Category.valueOf(meaning);
    }

    private static @Nullable RightEvent event(Draft draft, @Nullable LocalDate day, @Nullable LocalDate announcedOn) {
        if (day == null) {
            return null;
        }
        var code = draft.code(Field.EVENT_CODE);
        var words = draft.text(Field.EVENT);
        var detail = draft.text(Field.EVENT_DETAIL);
        if (draft.profile().category() == null && announcedOn != null && Gazette.knows(code)) {
            var told = Gazette.event(code, announcedOn, detail);
            return draft.has(Field.EVENT_ON) ? at(told, day) : told;
        }
        var meaning = draft.meaning(Field.EVENT);
        var kind = meaning == null || meaning.equals(Words.NOTHING) ? EventKind.OTHER : EventKind.valueOf(meaning);
        if (meaning == null) {
            draft.warn(Field.EVENT, Fault.UNKNOWN_WORD, words.isEmpty() ? code : words);
        }
        return new RightEvent(kind, day, Precision.DAY, announcedOn, code, "", detail.isEmpty() ? words : detail);
    }

    private static RightEvent at(RightEvent told, LocalDate day) {
        return new RightEvent(
                told.kind(), day, told.precision(), told.announcedOn(), told.code(), told.reference(), told.detail());
    }
}
