package quanheng.formats;

import java.util.Arrays;

/// Unified social credit codes (GB 32100): 18 characters, the last one a check.
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (var value = 0; value < ALPHABET.length(); value++) {
            VALUES[ALPHABET.charAt(value)] = (byte) value;
        }
    }

    private CreditCodes() {}

    /// Whether it is written as a code is.
    static boolean isWellFormed(String code) {
        if (code.length() != 18) {
            return false;
        }
        for (var at = 0; at < 18; at++) {
            if (value(code, at) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the check character follows from the others; some codes in public use fail.
    static boolean isRight(String code) {
        var sum = 0;
        for (var at = 0; at < 17; at++) {
            sum += value(code, at) * WEIGHTS[at];
        }
        return (31 - sum % 31) % 31 == value(code, 17);
    }

    private static int value(String code, int at) {
        var here = code.charAt(at);
        return here < 128 ? VALUES[here] : -1;
    }
}
