package quanheng.registers;

/// Which class lies under which, by how classes are written: IPC, Locarno and Nice.
final class ClassTree {
    private static final int SUBCLASS = 4;

    private ClassTree() {}

    /// Whether a class is another one or lies under it, such as `C09K11/59` under `C09K`, `C09K11` and `C09K11/00`.
    static boolean isUnder(String symbol, String ancestor) {
        var group = ancestor.endsWith("/00") ? ancestor.substring(0, ancestor.length() - 3) : ancestor;
        if (!symbol.startsWith(group)) {
            return false;
        }
        return symbol.length() == group.length()
                || (isLetter(group) && group.length() <= SUBCLASS)
                || symbol.charAt(group.length()) == '/'
                || symbol.charAt(group.length()) == '-';
    }

    private static boolean isLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
}
