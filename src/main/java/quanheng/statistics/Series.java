package quanheng.statistics;

import java.util.Locale;

/// What is reported again and again (统计项目), such as the share of a kind of industry in the domestic product.
///
/// @param id       such as `gdp-share-ip-intensive`
/// @param meaning  what exactly is told, as a sentence
/// @param reporter the office that knows it
/// @param own      added by this office, not shipped with the product
public record Series(
        String id,
        Words name,
        String unit,
        Words meaning,
        String reporter,
        Nature nature,
        Cadence cadence,
        boolean own) {
    /// A text in two languages.
    public record Words(String zh, String en) {
        /// In a language.
        public String in(Locale language) {
            return language.getLanguage().equals("zh") ? zh : en;
        }
    }

    /// What a value of it is.
    public enum Nature {
        /// How much there is, or what a rate is, at the end of a period (时点数).
        STOCK,
        /// How much there was within a period (时期数).
        FLOW,
        /// Things that happened on a day, told one by one (逐项).
        ITEMS
    }

    /// How often it is to be told.
    public enum Cadence {
        DAY,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    /// Whether values belong to periods, and not to things that happened.
    public boolean isFigures() {
        return nature != Nature.ITEMS;
    }
}
