package quanheng.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.NumberRead;
import quanheng.rights.Numbers;
import quanheng.rights.Variety;

/// What holds for rights that are kept as lists or certificates: works, software, geographical indications, plant
/// varieties, layout designs, deposits, heritage, traditional knowledge, old brands.
final class OtherRights {
    private OtherRights() {}

    static RightReading.@Nullable Core read(Draft draft, Category category) {
        var number = number(draft, category);
        var filed = draft.pastDay(Field.FILED_ON);
        if (filed != null) {
            draft.happened(category == Category.TRADE_SECRET ? EventKind.DEPOSITED : EventKind.FILED, filed);
        }
        after(draft, Field.DOCUMENT_ON, filed, EventKind.PUBLISHED);
        after(draft, Field.GRANTED_ON, filed, EventKind.GRANTED);
        Status.read(draft, draft.pastDay(Field.ENDED_ON));
        if (draft.events().isEmpty()) {
            draft.happenedByThen(begins(category));
        }
        if (category == Category.TRADE_SECRET && !draft.has(Field.DIGEST)) {
            draft.refuse(Field.DIGEST, Fault.MISSING, "");
        }
        if (number.isEmpty()) {
            return null;
        }
        return new RightReading.Core(
                category, variety(draft, category), number, "", draft.code(Field.GRANT_NUMBER), classes(draft));
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

    /// How a right began that is told without any day: whoever is on such a list has been registered.
    private static EventKind begins(Category category) {
        return switch (category) {
            case PLANT_VARIETY, LAYOUT_DESIGN, INVENTION, UTILITY_MODEL, DESIGN, TRADEMARK -> EventKind.FILED;
            case TRADE_SECRET -> EventKind.DEPOSITED;
            case WORK, SOFTWARE, GEOGRAPHICAL_INDICATION, HERITAGE, TRADITIONAL_KNOWLEDGE, OLD_BRAND ->
                EventKind.GRANTED;
        };
    }

    /// The number; on lists that have none, the name with the place it belongs to.
    private static String number(Draft draft, Category category) {
        var number = draft.code(Field.NUMBER);
        if (!number.isEmpty()) {
            return Numbers.read(category, number) instanceof NumberRead.Read read ? read.number() : number;
        }
        var named = switch (category) {
            case HERITAGE, TRADITIONAL_KNOWLEDGE, OLD_BRAND -> Cleaning.name(draft.raw(Field.TITLE));
            default -> "";
        };
        if (named.isEmpty()) {
            draft.refuse(Field.NUMBER, Fault.MISSING, "");
            return "";
        }
        var place = draft.has(Field.PLACE) ? draft.raw(Field.PLACE) : draft.raw(Field.APPLICANTS);
        return place.isEmpty() ? named : named + '@' + Cleaning.name(place);
    }

    private static Variety variety(Draft draft, Category category) {
        var meaning = draft.meaning(Field.VARIETY);
        if (meaning != null) {
            return Variety.valueOf(meaning);
        }
        if (draft.has(Field.VARIETY)) {
            draft.warn(Field.VARIETY, Fault.UNKNOWN_WORD, draft.raw(Field.VARIETY));
        }
        if (category == Category.GEOGRAPHICAL_INDICATION) {
            return draft.code(Field.NUMBER).startsWith("AGI")
                    ? Variety.AGRICULTURAL_PRODUCT
                    : Variety.PROTECTED_PRODUCT;
        }
        return Variety.ORDINARY;
    }

    private static List<String> classes(Draft draft) {
        return draft.names(draft.has(Field.CLASSES) ? Field.CLASSES : Field.MAIN_CLASS);
    }
}
