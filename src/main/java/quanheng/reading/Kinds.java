package quanheng.reading;

/// Tells what kind of target an amount is from the words around it.
final class Kinds {
    private static final Words GROWTH = Words.load("growth-words");
    private static final Words YEARLY = Words.load("growth-rates");
    private static final Words NEW = Words.load("new-words");

    private static final Words UNITS = Words.load("units");

    private Kinds() {}

    /// True for a text that is a unit and nothing else, such as `万件` or `件/万人`.
    static boolean isUnit(String text) {
        var bare = text.replaceAll("^[(]|[)]$", "").replaceAll("^[万亿]+", "").replaceAll("/.*$", "");
        return UNITS.has(bare);
    }

    static TargetKind of(String text, Lines.Line quote, Clue clue) {
        var amount = clue.amount;
        int from = quote.start();
        int to = Math.min(amount.start(), quote.end());
        if (amount.isShare() || amount.unit().endsWith("百分点") || amount.unit().equals("倍")) {
            boolean growth = YEARLY.in(text, from, to)
                    || GROWTH.before(text, amount.start(), from) > 0
                    || GROWTH.before(text, clue.leftEnd, from) > 0
                    || amount.unit().endsWith("百分点")
                    || amount.unit().equals("倍");
            return growth ? TargetKind.GROWTH_RATE : TargetKind.RATIO;
        }
        if (clue.annual) {
            return TargetKind.ANNUAL;
        }
        if (text.substring(from, Math.max(from, to)).contains("累计")) {
            return TargetKind.CUMULATIVE;
        }
        return NEW.in(text, from, to) ? TargetKind.COUNT_NEW : TargetKind.STOCK;
    }
}
