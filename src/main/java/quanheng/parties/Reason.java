package quanheng.parties;

/// Why two owners may be one, or may not.
///
/// @param words what the two have in common or differ in; may be empty
public record Reason(Kind kind, String words) {
    /// The kinds, each with its points. Their words are the messages `parties.reason.<name>`.
    public enum Kind {
        /// The same credit code, whether its check character holds or not.
        SAME_CODE(100),
        /// One is printed by a former name of the other.
        FORMER_NAME(90),
        /// The same name.
        SAME_NAME(80),
        /// The same brand.
        SAME_BRAND(45),
        /// The brands differ in one character.
        CLOSE_BRAND(25),
        /// The same trade.
        SAME_TRADE(15),
        /// Different trades.
        OTHER_TRADE(-10),
        /// The same city.
        SAME_PLACE(15),
        /// Different cities.
        OTHER_PLACE(-20),
        /// The same legal form.
        SAME_FORM(5),
        /// The same address.
        SAME_ADDRESS(30),
        /// One is named as a branch of the other.
        BRANCH(55),
        /// Each has a credit code of its own.
        OTHER_CODE(-40);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        /// How much it counts, out of a hundred.
        public int points() {
            return points;
        }
    }

    static Reason of(Kind kind, String words) {
        return new Reason(kind, words);
    }
}
