package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// Tells a rule or an entitlement (who is paid how much) from a target.
final class RuleWords {
    private static final Words WORDS = Words.load("rule-words");
    private static final int NEAR = 40;

    private RuleWords() {}

    /// True for an amount that a rule sets; null, an amount among goals, is none.
    static boolean isRule(String text, Lines.Line segment, Lines.Line sentence, @Nullable PrintedAmount amount) {
        if (amount == null) {
            return false;
        }
        if (text.startsWith("的", amount.end()) && WORDS.in(text, amount.end(), segment.end())) {
            return true;
        }
        var unit = amount.unit();
        boolean money = unit.endsWith("元") || amount.isShare() || unit.equals("倍");
        if (!money) {
            return false;
        }
        int from = Math.max(sentence.start(), segment.start() - NEAR);
        int to = Math.min(sentence.end(), segment.end() + NEAR / 2);
        return WORDS.in(text, from, to);
    }
}
