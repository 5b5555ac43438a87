package quanheng.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.law.Evidence;

/// A version of an indicator: exactly what is counted, by whose rule, from when. A change makes a new version.
///
/// @param indicator id of the indicator, such as `high-value-patents`
/// @param version   counted from 1
/// @param names     by language, `zh` and `en`
/// @param meanings  likewise: what is counted, as a sentence for everybody
/// @param validFrom first day it is the convention; null since ever
/// @param validTo   the day after the last; null for still
/// @param window    which days a flow is counted over where nobody asks for others
/// @param unit      such as `件`
/// @param better    which way is better
/// @param places    decimals a published figure is rounded to, half up
/// @param citation  instrument and place, in Chinese
/// @param evidence  how well the convention is vouched for
/// @param aliases   other names plans use for it, for proposals
public record Definition(
        String indicator,
        int version,
        Map<String, String> names,
        Map<String, String> meanings,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Formula formula,
        Window window,
        String unit,
        Better better,
        int places,
        String citation,
        Evidence evidence,
        List<String> aliases) {
    public Definition {
        names = Map.copyOf(names);
        meanings = Map.copyOf(meanings);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /// The days a flow is counted over.
    public enum Window {
        /// The calendar year of the day, up to it.
        YEAR,
        /// From the first day of a plan's period; of the year where nobody names a period.
        PERIOD,
        /// From the beginning.
        EVER
    }

    /// Which way is better.
    public enum Better {
        MORE,
        LESS,
        /// Only watched, such as a number of applications: by national policy no target.
        NEITHER
    }

    /// Whether it is the convention on a day.
    public boolean isValid(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || validTo.isAfter(day));
    }

    /// Its name in a language.
    public String name(Locale language) {
        return words(names, language);
    }

    /// What is counted, in a language.
    public String meaning(Locale language) {
        return words(meanings, language);
    }

    /// The same as another version that nobody vouches for yet.
    Definition unverified(int other) {
        return as(other, Evidence.UNVERIFIED);
    }

    /// The same as somebody vouched for it.
    Definition vouched(Evidence how) {
        return as(version, how);
    }

    private Definition as(int number, Evidence how) {
        return new Definition(
                indicator, number, names, meanings, validFrom, validTo, formula, window, unit, better, places, citation,
                how, aliases);
    }

    private static String words(Map<String, String> words, Locale language) {
        var zh = words.getOrDefault("zh", "");
        return language.getLanguage().equals("zh") ? zh : words.getOrDefault("en", zh);
    }
}
