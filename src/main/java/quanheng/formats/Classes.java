package quanheng.formats;

import java.text.Normalizer;

/// Makes symbols of the IPC and of the Locarno classification uniform: `H01M10/0525`, `12-11`. Says nothing of whether
/// an edition has them.
final class Classes {
    private Classes() {}

    /// Uniform, or empty where it is no symbol of the IPC.
    static String ipc(String raw) {
        var length = ipcLength(raw);
        return length == raw.length() ? raw : loose(raw);
    }

    /// How far a uniform symbol goes from the beginning; 0 where none begins.
    private static int ipcLength(String symbol) {
        if (symbol.length() < 7
                || symbol.charAt(0) < 'A'
                || symbol.charAt(0) > 'H'
                || !isDigit(symbol, 1)
                || !isDigit(symbol, 2)
                || symbol.charAt(3) < 'A'
                || symbol.charAt(3) > 'Z') {
            return 0;
        }
        var at = 4;
        while (at < symbol.length() && isDigit(symbol, at)) {
            at++;
        }
        var slash = at;
        if (slash == 4 || slash > 8 || slash == symbol.length() || symbol.charAt(slash) != '/') {
            return 0;
        }
        at++;
        while (at < symbol.length() && isDigit(symbol, at)) {
            at++;
        }
        return at - slash > 2 && at - slash <= 7 ? at : 0;
    }

    private static boolean isDigit(String symbol, int at) {
        return symbol.charAt(at) >= '0' && symbol.charAt(at) <= '9';
    }

    /// Finds a symbol among an edition, an index of the source and blanks, such as ` 7A 61K   9/16   A`.
    private static String loose(String raw) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        var end = text.indexOf('/') + 1;
        if (end == 0) {
            return padded(Cleaning.code(text));
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        var code = Cleaning.code(text.substring(0, end));
        for (var start = 0; start < Math.min(10, code.length()); start++) {
            var symbol = code.substring(start);
            if (ipcLength(symbol) == symbol.length() && !symbol.isEmpty()) {
                return symbol;
            }
        }
        return "";
    }

    /// `G06F0016230000`, four digits of main group and six of subgroup.
    private static String padded(String symbol) {
        if (symbol.length() != 14) {
            return "";
        }
        var main = symbol.substring(4, 8).replaceFirst("^0{1,3}", "");
        var sub = symbol.substring(8).replaceFirst("0{1,4}$", "");
        var made = symbol.substring(0, 4) + main + '/' + sub;
        return ipcLength(made) == made.length() ? made : "";
    }

    /// Uniform, or empty where it is no class of Locarno.
    static String locarno(String raw) {
        var code = Cleaning.code(raw);
        var cut = code.lastIndexOf("CL.");
        var symbol = cut >= 0 ? code.substring(cut + 3) : code;
        var dash = symbol.indexOf('-');
        if (dash == 1) {
            symbol = "0" + symbol;
        }
        if (symbol.length() == 4 && dash < 0) {
            symbol = symbol.substring(0, 2) + '-' + symbol.substring(2);
        }
        if (symbol.length() < 5 || symbol.charAt(2) != '-' || !isDigit(symbol, 0) || !isDigit(symbol, 1)) {
            return "";
        }
        var main = (symbol.charAt(0) - '0') * 10 + symbol.charAt(1) - '0';
        var isRight = main >= 1
                && main <= 32
                && isDigit(symbol, 3)
                && isDigit(symbol, 4)
                && (symbol.length() == 5 || !isDigit(symbol, 5));
        return isRight ? symbol.substring(0, 5) : "";
    }

    /// 1 to 45, 0 where it is no number, more where there is no such class.
    static int nice(String raw) {
        var code = Cleaning.code(raw);
        var number = 0;
        var digits = 0;
        for (var at = 0; at < code.length(); at++) {
            var here = code.charAt(at);
            if (here >= '0' && here <= '9') {
                number = number * 10 + here - '0';
                digits++;
                if (digits > 3 || (digits > 1 && !isDigit(code, at - 1))) {
                    return 0;
                }
            }
        }
        return digits == 0 ? 0 : number == 0 ? 99 : number;
    }
}
