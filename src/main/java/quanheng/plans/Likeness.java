package quanheng.plans;

import java.util.HashMap;

/// How alike two texts are: the share of neighbouring pairs of characters they have in common.
public final class Likeness {
    private Likeness() {}

    /// From 0 (nothing in common) to 1 (the same pairs).
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        var pairs = new HashMap<Integer, Integer>();
        for (var i = 1; i < one.length(); i++) {
            pairs.merge(pair(one, i), 1, Integer::sum);
        }
        var common = 0;
        for (var i = 1; i < other.length(); i++) {
            if (pairs.merge(pair(other, i), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    private static int pair(String text, int end) {
        return text.charAt(end - 1) << 16 | text.charAt(end);
    }
}
