package quanheng.rights;

import org.jspecify.annotations.Nullable;

/// The number of a patent document of any office (NUM-05, NUM-06), and of an international application (NUM-07).
final class PatentDocument {
    private static final String KINDS_OF_INVENTIONS = "ABC";
    private static final String KINDS_OF_MODELS = "UY";
    private static final String KINDS_OF_DESIGNS = "SD";
    private static final int FIRST_YEAR_OF_TREATY = 78;

    private PatentDocument() {}

    /// A Chinese document such as `CN102337122A`, in the shape of its time; null where it is none.
    static NumberRead.@Nullable Read chinese(Plain printed) {
        var core = printed.core();
        var from = core.startsWith("CN") ? 2 : 0;
        var end = Plain.digits(core, from);
        var kind = core.substring(end);
        if (!isOfSomeTime(core, from, end) || !isKind(kind) || (from == 0 && kind.isEmpty())) {
            return null;
        }
        var number = "CN" + core.substring(from, end) + kind;
        if (kind.isEmpty()) {
            return printed.as(number, Spelling.KIND_MISSING);
        }
        return category(core.charAt(typePlace(from, end))) == category(kind)
                ? printed.as(number)
                : printed.as(number, Spelling.UNUSUAL);
    }

    private static boolean isOfSomeTime(String core, int from, int end) {
        return switch (end - from) {
            case 7, 9 -> category(core.charAt(from)) != null;
            case 8 -> core.charAt(from) == '8' && core.charAt(from + 1) >= '5' && core.charAt(from + 1) <= '8';
            default -> false;
        };
    }

    private static int typePlace(int from, int end) {
        return end - from == 8 ? from + 2 : from;
    }

    private static boolean isKind(String kind) {
        return kind.isEmpty()
                || (category(kind) != null
                        && (kind.length() == 1 || (kind.length() == 2 && Plain.isDigit(kind.charAt(1)))));
    }

    private static @Nullable Category category(char type) {
        return switch (type) {
            case '1' -> Category.INVENTION;
            case '2' -> Category.UTILITY_MODEL;
            case '3' -> Category.DESIGN;
            default -> null;
        };
    }

    private static @Nullable Category category(String kind) {
        if (kind.isEmpty()) {
            return null;
        }
        var letter = kind.charAt(0);
        if (KINDS_OF_INVENTIONS.indexOf(letter) >= 0) {
            return Category.INVENTION;
        }
        if (KINDS_OF_MODELS.indexOf(letter) >= 0) {
            return Category.UTILITY_MODEL;
        }
        return KINDS_OF_DESIGNS.indexOf(letter) >= 0 ? Category.DESIGN : null;
    }

    /// The category of a Chinese document's number in normal form; null where it does not tell.
    static @Nullable Category categoryOf(String number) {
        return number.startsWith("CN") && number.length() > 4
                ? category(number.charAt(typePlace(2, Plain.digits(number, 2))))
                : null;
    }

    /// An international publication such as `WO2020123456A1`; null where it is none.
    static NumberRead.@Nullable Read international(Plain printed) {
        var core = Plain.compact(printed.text());
        if (!core.startsWith("WO")) {
            return null;
        }
        var end = Plain.digits(core, 2);
        var year = yearAndSerial(core.substring(2, end));
        var kind = core.substring(end);
        return year == null || !isForeignKind(kind) ? null : printed.as("WO" + year + kind);
    }

    /// An international application such as `PCT/CN2020/123456`; null where it is none.
    static NumberRead.@Nullable Read treaty(Plain printed) {
        var core = Plain.compact(printed.text());
        if (!core.startsWith("PCT") || Plain.letters(core, 3) != 5 || Plain.digits(core, 5) != core.length()) {
            return null;
        }
        var year = yearAndSerial(core.substring(5));
        return year == null
                ? null
                : printed.as("PCT/" + core.substring(3, 5) + year.substring(0, 4) + "/" + year.substring(4));
    }

    /// Four digits of the year and six of the serial, from the shorter shapes of former times too.
    private static @Nullable String yearAndSerial(String digits) {
        return switch (digits.length()) {
            case 10 -> digits;
            case 9 -> digits.substring(0, 4) + "0" + digits.substring(4);
            case 8 -> century(digits) + digits;
            case 7 -> century(digits) + digits.substring(0, 2) + "0" + digits.substring(2);
            default -> null;
        };
    }

    private static String century(String digits) {
        return Integer.parseInt(digits.substring(0, 2)) >= FIRST_YEAR_OF_TREATY ? "19" : "20";
    }

    /// A document of another office such as `US8930553B2`; null where it is none.
    static NumberRead.@Nullable Read foreign(Plain printed) {
        var core = Plain.compact(printed.text());
        if (core.length() < 5 || Plain.letters(core, 0) < 2 || Plain.letters(core, 0) > 4) {
            return null;
        }
        var start = Plain.letters(core, 0);
        var end = Plain.digits(core, start);
        var zeros = start;
        while (zeros < end - 1 && core.charAt(zeros) == '0') {
            zeros++;
        }
        var kind = core.substring(end);
        var serial = end - start;
        return serial < 3 || serial > 13 || !isForeignKind(kind)
                ? null
                : printed.as(core.substring(0, start) + core.substring(zeros, end) + kind);
    }

    private static boolean isForeignKind(String kind) {
        return kind.isEmpty()
                || (Plain.isLetter(kind.charAt(0))
                        && (kind.length() == 1 || (kind.length() == 2 && Plain.isDigit(kind.charAt(1)))));
    }
}
