package quanheng.parties;

/// The check character of a unified social credit code (GB 32100).
final class CodeCheck {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CodeCheck() {}

    /// @param code 18 characters
    static boolean holds(String code) {
        var sum = 0;
        for (var place = 0; place < code.length(); place++) {
            var value = ALPHABET.indexOf(code.charAt(place));
            if (value < 0) {
                return false;
            }
            sum += place < WEIGHTS.length ? value * WEIGHTS[place] : value;
        }
        return sum % ALPHABET.length() == 0;
    }
}
