package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// What stands around one amount.
final class Clue {
    private static final Words AT_LEAST = Words.load("at-least-before");
    private static final Words AT_MOST = Words.load("at-most-before");
    private static final Words EXACTLY = Words.load("exactly-before");
    private static final Words COUNT_VERBS = Words.load("count-verbs");
    private static final Words ANNUAL = Words.load("annual-words");

    final Lines.Line segment;
    final int floor;
    final int ceiling;
    final PrintedAmount amount;
    final @Nullable Comparison before;
    final int leftEnd;
    final boolean verb;
    final boolean annual;
    boolean listed;
    int order;

    Clue(String text, Lines.Line segment, int floor, int ceiling, PrintedAmount amount) {
        this.segment = segment;
        this.floor = floor;
        this.ceiling = ceiling;
        this.amount = amount;
        int at = amount.start();
        while (at > floor && "约近了的:(".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int least = AT_LEAST.before(text, at, floor);
        int most = AT_MOST.before(text, at, floor);
        int exact = EXACTLY.before(text, at, floor);
        int longest = Math.max(least, Math.max(most, exact));
        this.before = longest == 0
                ? null
                : longest == most ? Comparison.AT_MOST : longest == least ? Comparison.AT_LEAST : Comparison.EXACTLY;
        this.leftEnd = at - longest;
        this.verb = COUNT_VERBS.before(text, at, floor) > 0;
        int reach = Math.max(segment.start(), at - 40);
        this.annual = ANNUAL.in(text, reach, at);
    }

    boolean hasComparison() {
        return before != null || amount.after() != null;
    }
}
