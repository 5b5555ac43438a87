package quanheng.reading;

/// Shortens the words around an amount to the name of what is measured.
final class Measure {
    private static final Words LEADS = Words.load("name-leads");
    private static final Words TAILS = Words.load("name-tails");

    private Measure() {}

    /// Trims `from..to` to a name: no connectives or modal words at either end.
    static Lines.Line trim(String text, int from, int to) {
        int start = from;
        int end = to;
        boolean again = true;
        while (again && start < end) {
            int lead = Math.max(LEADS.at(text, start, end), "、,:—·- ".indexOf(text.charAt(start)) >= 0 ? 1 : 0);
            start += lead;
            again = lead > 0;
        }
        again = true;
        while (again && end > start) {
            int tail = Math.max(TAILS.before(text, end, start), isLoose(text, start, end) ? 1 : 0);
            end -= tail;
            again = tail > 0;
        }
        return new Lines.Line(start, end);
    }

    /// True for a last character that is a sign, or the modal 可 rather than the end of 许可 or 认可.
    private static boolean isLoose(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '可') {
            return end - 2 < start || "许认".indexOf(text.charAt(end - 2)) < 0;
        }
        return "、,:—·- ".indexOf(last) >= 0;
    }

    /// Trims what follows an amount: a name up to the next sign.
    static Lines.Line after(String text, int from, int to) {
        int start = from;
        while (start < to && "的、,:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return trim(text, start, to);
    }
}
