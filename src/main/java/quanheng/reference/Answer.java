package quanheng.reference;

import java.util.List;

/// An industry, field or heading a class belongs to, and why.
///
/// @param table   what it is taken from
/// @param edition name of the edition
/// @param code    of the industry, field or heading
/// @param rules   numbers of the rules that say so, those that say it best; empty where the class is the heading itself
/// @param symbol  the class as the right bears it, in its one spelling
/// @param through the symbol in the place of an abolished one that led there; empty where none was needed
public record Answer(
        Kind table,
        String edition,
        String code,
        Certainty certainty,
        List<String> rules,
        String symbol,
        String through) {
    /// How well it is known.
    public enum Certainty {
        /// The class alone decides.
        CERTAIN,
        /// The class decides together with keywords, and they are there.
        BY_KEYWORDS,
        /// Possible: the rule also needs keywords, and none were found or none are known.
        KEYWORDS_NEEDED
    }

    /// Whether it belongs there, and not only perhaps.
    public boolean isSure() {
        return certainty != Certainty.KEYWORDS_NEEDED;
    }

    Answer insteadOf(String abolished) {
        return new Answer(table, edition, code, certainty, rules, abolished, symbol);
    }
}
