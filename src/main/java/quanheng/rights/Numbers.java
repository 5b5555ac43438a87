package quanheng.rights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers of rights in any spelling (NUM-01 to NUM-18).
public final class Numbers {
    private Numbers() {}

    /// The number that names a right in the register of its category. Registers without a known shape of numbers take
    /// any words; those of another shape than usual are kept as they stand and marked [Spelling#UNUSUAL].
    public static NumberRead read(Category category, String printed) {
        var plain = Plain.of(printed);
        var read = category.isPatent() ? application(category, plain) : registered(category, plain);
        if (read != null) {
            return read;
        }
        var isStrict = category.isPatent()
                || category == Category.TRADEMARK
                || plain.text().isEmpty();
        return isStrict ? new NumberRead.Unreadable(printed) : asItStands(category, plain);
    }

    private static NumberRead asItStands(Category category, Plain plain) {
        return switch (category) {
            case TRADE_SECRET, HERITAGE, TRADITIONAL_KNOWLEDGE, OLD_BRAND -> plain.as(plain.text());
            case INVENTION,
                    UTILITY_MODEL,
                    DESIGN,
                    TRADEMARK,
                    WORK,
                    SOFTWARE,
                    GEOGRAPHICAL_INDICATION,
                    PLANT_VARIETY,
                    LAYOUT_DESIGN -> plain.as(plain.text(), Spelling.UNUSUAL);
        };
    }

    /// A mark's number whose class stands in a field of its own, such as `19708633` and `43`: read as `19708633/43`.
    public static NumberRead mark(String printed, String printedClass) {
        var read = RegistrationNumber.mark(Plain.of(printed), printedClass);
        return read == null ? new NumberRead.Unreadable(printed) : read;
    }

    /// (11) the number of a patent document: `CN102337122A`, `WO2020123456A1`, `US8930553B2`.
    public static NumberRead publication(String printed) {
        var plain = Plain.of(printed);
        var read = PatentDocument.chinese(plain);
        if (read == null) {
            read = PatentDocument.international(plain);
        }
        if (read == null && !plain.core().startsWith("CN")) {
            read = PatentDocument.foreign(plain);
        }
        return read == null ? new NumberRead.Unreadable(printed) : read;
    }

    /// (86) the number of an international application: `PCT/CN2020/123456`.
    public static NumberRead international(String printed) {
        var read = PatentDocument.treaty(Plain.of(printed));
        return read == null ? new NumberRead.Unreadable(printed) : read;
    }

    /// The category a Chinese application number in normal form belongs to; null where it is none.
    public static @Nullable Category categoryOf(String application) {
        var number = ChineseApplication.of(application);
        return number == null ? null : number.category();
    }

    /// The year of filing a Chinese application number in normal form tells; 0 where it is none.
    public static int yearOf(String application) {
        var number = ChineseApplication.of(application);
        return number == null ? 0 : number.year();
    }

    /// What some words may be as a number, the likeliest first; none for other words.
    public static List<NumberCandidate> recognise(String words) {
        var plain = Plain.of(words);
        var found = new ArrayList<NumberCandidate>();
        add(found, NumberKind.INTERNATIONAL_APPLICATION, null, PatentDocument.treaty(plain));
        add(found, NumberKind.INTERNATIONAL_PUBLICATION, null, PatentDocument.international(plain));
        var application = ChineseApplication.of(plain.core());
        if (application != null) {
            add(
                    found,
                    NumberKind.APPLICATION,
                    application.category(),
                    application.read(plain.spellings(), application.category()));
        }
        var document = PatentDocument.chinese(plain);
        if (document != null) {
            add(found, NumberKind.PUBLICATION, PatentDocument.categoryOf(document.number()), document);
        }
        registrations(found, plain);
        if (CreditCode.of(words).isConsistent()) {
            found.add(new NumberCandidate(NumberKind.CREDIT_CODE, null, plain.text()));
        }
        if (found.isEmpty()) {
            add(found, NumberKind.FOREIGN_PUBLICATION, null, PatentDocument.foreign(plain));
        }
        return List.copyOf(found);
    }

    private static void registrations(List<NumberCandidate> found, Plain plain) {
        for (var category : Category.values()) {
            if (!category.isPatent()) {
                add(found, NumberKind.REGISTRATION, category, registered(category, plain));
            }
        }
    }

    private static void add(
            List<NumberCandidate> found, NumberKind kind, @Nullable Category category, NumberRead.@Nullable Read read) {
        if (read != null) {
            found.add(new NumberCandidate(kind, category, read.number()));
        }
    }

    private static NumberRead.@Nullable Read application(Category category, Plain plain) {
        var number = ChineseApplication.of(plain.core());
        return number == null ? null : number.read(plain.spellings(), category);
    }

    private static NumberRead.@Nullable Read registered(Category category, Plain plain) {
        return switch (category) {
            case TRADEMARK -> RegistrationNumber.mark(plain);
            case WORK -> RegistrationNumber.work(plain);
            case SOFTWARE -> RegistrationNumber.software(plain);
            case GEOGRAPHICAL_INDICATION -> RegistrationNumber.indication(plain);
            case PLANT_VARIETY -> RegistrationNumber.variety(plain);
            case LAYOUT_DESIGN -> RegistrationNumber.layout(plain);
            case INVENTION, UTILITY_MODEL, DESIGN, TRADE_SECRET, HERITAGE, TRADITIONAL_KNOWLEDGE, OLD_BRAND -> null;
        };
    }
}
