package quanheng.policies;

import java.util.Locale;

/// A figure that instruments set, such as the rate of a subsidy.
public record Parameter(String id, String nameZh, String nameEn, Unit unit, Purpose purpose) {
    /// What the figure is in. Words: messages `policies.unit.<unit>`.
    public enum Unit {
        YUAN,
        PERCENT,
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS,
        COUNT,
        POINTS,
        WEIGHT
    }

    /// What public money is paid for; the nation bars some. Words: messages `policies.purpose.<purpose>`.
    public enum Purpose {
        /// Not a payment.
        NONE,
        APPLICATION,
        GRANT,
        TRANSFORMATION,
        PROTECTION,
        INSURANCE,
        PLEDGE,
        NAVIGATION,
        STANDARDS,
        PUBLIC_SERVICE
    }

    /// Its name in a language.
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameZh;
    }
}
