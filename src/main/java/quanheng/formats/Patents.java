package quanheng.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.RightEvent.Precision;
import quanheng.rights.Variety;

/// What holds for patents of the three kinds. The right is the application; a row that tells one of its documents
/// tells of the application.
final class Patents {
    private Patents() {}

    /// @param told the category a word says; null where none does
    static RightReading.@Nullable Core read(Draft draft, @Nullable Category told) {
        var number = number(draft, told);
        var category = number != null ? number.category() : told;
        var filed = filed(draft, number);
        var document = draft.code(Field.DOCUMENT_NUMBER);
        var grant = draft.code(Field.GRANT_NUMBER);
        var documentOn = notBefore(draft, Field.DOCUMENT_ON, filed);
        var grantedOn = notBefore(draft, Field.GRANTED_ON, filed);
        var isGrant = isGrant(document, category);
        if (isGrant) {
            grant = grant.isEmpty() ? document : grant;
            grantedOn = grantedOn == null ? documentOn : grantedOn;
        } else if (documentOn != null) {
            draft.happened(EventKind.PUBLISHED, documentOn);
        }
        if (grantedOn != null) {
            draft.happened(EventKind.GRANTED, grantedOn);
        }
        Status.read(draft, notBefore(draft, Field.ENDED_ON, filed));
        if (category == null || number == null) {
            return null;
        }
        return new RightReading.Core(
                category, Variety.ORDINARY, number.number(), isGrant ? "" : document, grant, classes(draft, category));
    }

    static PatentNumbers.@Nullable Read number(Draft draft, @Nullable Category told) {
        var code = draft.code(Field.NUMBER);
        if (code.isEmpty()) {
            draft.refuse(Field.NUMBER, Fault.MISSING, "");
            return null;
        }
        var foreign = ForeignNumbers.read(code, told);
        if (foreign != null) {
            return foreign;
        }
        var number = PatentNumbers.read(code);
        if (number == null) {
            draft.refuse(Field.NUMBER, Fault.MALFORMED, draft.raw(Field.NUMBER));
            return null;
        }
        if (number.fault() != null) {
            draft.refuse(Field.NUMBER, number.fault(), draft.raw(Field.NUMBER));
        }
        if (told != null && told != number.category()) {
            draft.refuse(Field.CATEGORY, Fault.CONTRADICTS_NUMBER, draft.raw(Field.CATEGORY));
        }
        return number;
    }

    /// The first day on which it can have been filed; null where nothing is known of it.
    private static @Nullable LocalDate filed(Draft draft, PatentNumbers.@Nullable Read number) {
        var day = draft.pastDay(Field.FILED_ON);
        if (day != null) {
            draft.happened(EventKind.FILED, day);
            if (number != null && number.year() > 0 && number.year() != day.getYear()) {
                draft.warn(Field.FILED_ON, Fault.OTHER_YEAR, draft.raw(Field.FILED_ON));
            }
            return day;
        }
        var year = draft.has(Field.FILED_YEAR) ? Years.read(draft) : number == null ? 0 : number.year();
        if (year <= 0) {
            return null;
        }
        if (number != null && number.year() > 0 && number.year() != year) {
            draft.warn(Field.FILED_YEAR, Fault.OTHER_YEAR, draft.raw(Field.FILED_YEAR));
        }
        if (!draft.has(Field.FILED_ON) && !draft.has(Field.FILED_YEAR)) {
            draft.warn(Field.FILED_ON, Fault.MISSING, "");
        }
        draft.happened(EventKind.FILED, LocalDate.of(year, 12, 31), Precision.YEAR);
        return LocalDate.of(year, 1, 1);
    }

    private static @Nullable LocalDate notBefore(Draft draft, Field field, @Nullable LocalDate filed) {
        var day = draft.pastDay(field);
        if (day != null && filed != null && day.isBefore(filed)) {
            draft.refuse(field, Fault.BEFORE_FILING, draft.raw(field));
        }
        return day;
    }

    /// Whether a document is that of a grant, by its kind; without one, whether the category is published only when
    /// granted.
    private static boolean isGrant(String document, @Nullable Category category) {
        var kind = Kinds.of(document);
        return kind == null ? category == Category.UTILITY_MODEL || category == Category.DESIGN : kind.isGrant();
    }

    static List<String> classes(Draft draft, Category category) {
        var classes = new ArrayList<String>(4);
        add(classes, draft, Field.MAIN_CLASS, category);
        add(classes, draft, Field.CLASSES, category);
        return classes;
    }

    private static void add(List<String> classes, Draft draft, Field field, Category category) {
        var cell = draft.raw(field);
        if (cell.isEmpty()) {
            return;
        }
        for (var part : Splitting.parts(cell, draft.profile().separators() + ";\uff1b,\uff0c|\n")) {
            var symbol = category == Category.DESIGN ? Classes.locarno(part) : Classes.ipc(part);
            if (symbol.isEmpty()) {
                if (!part.isBlank()) {
                    draft.warn(field, Fault.MALFORMED, part);
                }
            } else if (!classes.contains(symbol)) {
                classes.add(symbol);
            }
        }
    }
}
