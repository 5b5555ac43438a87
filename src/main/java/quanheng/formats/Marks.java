package quanheng.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.NumberRead;
import quanheng.rights.Numbers;
import quanheng.rights.RightEvent.Precision;
import quanheng.rights.Variety;

/// What holds for trademarks: one right a registration and class.
final class Marks {
    /// Months of grace after the end of a term, within which a mark can be renewed (Trademark Law, article 40).
    private static final int GRACE = 6;

    private Marks() {}

    static RightReading.@Nullable Core read(Draft draft) {
        var number = numberAndClass(draft);
        var filed = draft.pastDay(Field.FILED_ON);
        if (filed != null) {
            draft.happened(EventKind.FILED, filed);
        }
        after(draft, Field.DOCUMENT_ON, filed, EventKind.PUBLISHED);
        after(draft, Field.GRANTED_ON, filed, EventKind.GRANTED);
        status(draft);
        if (number.isEmpty()) {
            return null;
        }
        var nice = number.substring(number.indexOf('/') + 1);
        return new RightReading.Core(Category.TRADEMARK, variety(draft), number, "", "", List.of(nice));
    }

    /// Registration and class, such as `19708633/43`; empty where either is wrong, which is then refused.
    static String numberAndClass(Draft draft) {
        var code = draft.code(Field.NUMBER);
        var slash = code.indexOf('/');
        var cell = slash > 0 && !draft.has(Field.NICE_CLASS) ? code.substring(slash + 1) : draft.raw(Field.NICE_CLASS);
        var nice = nice(draft, cell);
        var number = number(draft, slash > 0 ? code.substring(0, slash) : code, nice);
        return nice == 0 ? "" : number;
    }

    private static void after(Draft draft, Field field, @Nullable LocalDate filed, EventKind kind) {
        var day = draft.pastDay(field);
        if (day != null) {
            if (filed != null && day.isBefore(filed)) {
                draft.refuse(field, Fault.BEFORE_FILING, draft.raw(field));
            }
            draft.happened(kind, day);
        }
    }

    private static String number(Draft draft, String code, int nice) {
        if (code.isEmpty()) {
            draft.refuse(Field.NUMBER, Fault.MISSING, "");
            return "";
        }
        // any class shows whether the number itself is right
        return switch (Numbers.mark(code, String.valueOf(nice >= 1 && nice <= 45 ? nice : 1))) {
            case NumberRead.Read read -> read.number();
            case NumberRead.Unreadable unreadable -> {
                draft.refuse(Field.NUMBER, Fault.MALFORMED, unreadable.printed());
                yield "";
            }
        };
    }

    private static int nice(Draft draft, String cell) {
        if (cell.isBlank()) {
            draft.refuse(Field.NICE_CLASS, Fault.MISSING, "");
            return 0;
        }
        var nice = Classes.nice(cell);
        if (nice == 0) {
            draft.refuse(Field.NICE_CLASS, Fault.MALFORMED, cell);
        } else if (nice > 45) {
            draft.refuse(Field.NICE_CLASS, Fault.OUT_OF_RANGE, cell);
        }
        return nice;
    }

    private static Variety variety(Draft draft) {
        if (!draft.has(Field.VARIETY)) {
            return Variety.ORDINARY;
        }
        var meaning = draft.meaning(Field.VARIETY);
        if (meaning == null) {
            draft.warn(Field.VARIETY, Fault.UNKNOWN_WORD, draft.raw(Field.VARIETY));
            return Variety.ORDINARY;
        }
        return Variety.valueOf(meaning);
    }

    /// A mark that was not renewed ended with the months of grace; the file says so, it has no day for it.
    private static void status(Draft draft) {
        var endedOn = draft.pastDay(Field.ENDED_ON);
        var termTo = draft.day(Field.TERM_TO);
        var isNotRenewed = EventKind.NOT_RENEWED.name().equals(draft.meaning(Field.STATUS));
        if (!isNotRenewed || endedOn != null || termTo == null) {
            Status.read(draft, endedOn);
            return;
        }
        var told = draft.profile().toldUntil();
        var until = told == null ? draft.terms().today() : told;
        var day = termTo.plusMonths(GRACE).plusDays(1);
        if (day.isAfter(until)) {
            draft.happenedByThen(EventKind.NOT_RENEWED);
        } else {
            draft.happened(EventKind.NOT_RENEWED, day, Precision.DAY);
        }
    }
}
