package quanheng.rosters;

import java.util.Locale;

/// A list somebody keeps of firms or other bodies (名录), such as the high-tech firms.
///
/// @param id       such as `high-tech-firms`
/// @param citation by what rule somebody gets on it
/// @param own      added by this office, not shipped with the product
public record Roster(String id, String nameZh, String nameEn, Kind kind, String citation, boolean own) {
    /// What its members are.
    public enum Kind {
        /// Firms, which may hold rights.
        FIRMS,
        /// Bodies and places that are only counted.
        OTHERS
    }

    /// Its name in a language.
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
