package quanheng.reading;

/// Tells a rule or an entitlement (who is paid how much) from a target.
final class RuleWords {
    private static final Words WORDS = Words.load("rule-words");
    private static final int NEAR = 40;

    private RuleWords() {}

    static boolean isRule(String text, Lines.Line segment, Lines.Line sentence, PrintedAmount amount, boolean goals) {
        if (!goals && text.startsWith("的", amount.end()) && WORDS.in(text, amount.end(), segment.end())) {
            return true;
        }
        var unit = amount.unit();
        boolean money = unit.endsWith("元") || amount.isShare() || unit.equals("倍");
        if (goals || !money) {
            return false;
        }
        int from = Math.max(sentence.start(), segment.start() - NEAR);
        int to = Math.min(sentence.end(), segment.end() + NEAR / 2);
        return WORDS.in(text, from, to);
    }
}
