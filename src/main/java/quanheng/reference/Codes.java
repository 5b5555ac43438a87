package quanheng.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Codes of each kind in one spelling.
final class Codes {
    private static final Pattern DIVISION = Pattern.compile("[0-9]{2}(?:[0-9]{2})?(?:[0-9]{2})?");
    private static final Pattern NICE_CLASS = Pattern.compile("0?([1-9])|([1-3][0-9]|4[0-5])");
    private static final Pattern NICE_GROUP = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-5])[0-9]{2}");
    private static final Pattern NICE_ITEM = Pattern.compile(NICE_GROUP.pattern() + "\\.[\\p{L}\\p{N}]{2,10}");
    private static final Pattern LOCARNO = Pattern.compile("([0-9]{2})(?:-?([0-9]{2}))?");
    private static final Pattern EVENT = Pattern.compile("[A-Z]{2}(?:/[^/]{1,20})?");
    private static final Pattern INDUSTRY = Pattern.compile("[A-Z]|[A-Z]?([0-9]{2,4})");
    private static final Pattern ANY = Pattern.compile("[\\p{L}\\p{N}.-]{1,20}");
    private static final int DIVISION_LENGTH = 6;

    private Codes() {}

    /// The code in its one spelling; empty where it is no code of that kind.
    static Optional<String> plain(Kind kind, String written) {
        var code = written.strip();
        return switch (kind) {
            case IPC, IPC_SUCCESSORS -> IpcSymbol.of(code).map(IpcSymbol::text);
            case DIVISIONS, POPULATIONS ->
                matching(DIVISION, code).map(digits -> digits + "0".repeat(DIVISION_LENGTH - digits.length()));
            case NICE -> nice(code.toUpperCase(Locale.ROOT));
            case LOCARNO -> locarno(code);
            case INDUSTRIES -> industry(code.toUpperCase(Locale.ROOT));
            case EVENT_CODES -> matching(EVENT, code);
            case TECHNOLOGY_FIELDS,
                    STRATEGIC_INDUSTRIES,
                    IPC_INDUSTRIES,
                    PATENT_INTENSIVE_INDUSTRIES,
                    COPYRIGHT_INDUSTRIES -> matching(ANY, code);
        };
    }

    private static Optional<String> nice(String code) {
        var number = NICE_CLASS.matcher(code);
        if (number.matches()) {
            return Optional.of(number.group(1) == null ? number.group(2) : number.group(1));
        }
        return matching(NICE_GROUP, code).or(() -> matching(NICE_ITEM, code));
    }

    private static Optional<String> locarno(String code) {
        var parts = LOCARNO.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(2) == null ? parts.group(1) : parts.group(1) + "-" + parts.group(2));
    }

    private static Optional<String> industry(String code) {
        var parts = INDUSTRY.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1) == null ? code : parts.group(1));
    }

    private static Optional<String> matching(Pattern pattern, String code) {
        return pattern.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /// The code above one by its spelling alone; empty at the top and where the spelling does not tell.
    static String above(Kind kind, String code) {
        return switch (kind) {
            case IPC -> new IpcSymbol(code).parent();
            case DIVISIONS -> divisionAbove(code);
            case NICE -> niceAbove(code);
            case LOCARNO -> code.contains("-") ? code.substring(0, 2) : "";
            case INDUSTRIES -> code.length() > 2 ? code.substring(0, code.length() - 1) : "";
            case EVENT_CODES -> code.contains("/") ? code.substring(0, 2) : "";
            case TECHNOLOGY_FIELDS,
                    STRATEGIC_INDUSTRIES,
                    IPC_INDUSTRIES,
                    PATENT_INTENSIVE_INDUSTRIES,
                    COPYRIGHT_INDUSTRIES,
                    IPC_SUCCESSORS,
                    POPULATIONS -> "";
        };
    }

    private static String divisionAbove(String code) {
        if (code.endsWith("0000")) {
            return "";
        }
        return code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
    }

    private static String niceAbove(String code) {
        if (code.length() <= 2) {
            return "";
        }
        return code.contains(".") ? code.substring(0, 4) : Integer.toString(Integer.parseInt(code.substring(0, 2)));
    }
}
