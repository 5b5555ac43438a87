package quanheng.registers;

import java.time.LocalDate;
import java.util.function.Predicate;
import quanheng.rights.EventKind;

/// What the traits of one right are told from. Days are counted since 1970.
interface Facts {
    /// Since ever.
    int ALWAYS = Integer.MIN_VALUE;

    /// On no day.
    int NEVER = Integer.MAX_VALUE;

    /// What a source tells besides events.
    enum Flag {
        STRATEGIC,
        FAMILY,
        AWARD,
        WELL_KNOWN,
        PLEDGE
    }

    /// The day of filing; `NEVER` where none is known.
    int filed();

    boolean has(Flag flag);

    /// The number of its variety, by [Codes].
    int variety();

    /// Whether one of its classes is wanted.
    boolean hasClass(Predicate<String> wanted);

    /// The first day on which something of a kind happened to it with at least an amount; `NEVER` where nothing did.
    int first(EventKind kind, int least);

    /// The amount its source tells without a day; -1 for none.
    int toldAmount();

    /// The first day on which it has a trait; `NEVER` where it has not.
    ///
    /// @param classes tells by an edition of the concordance whether a class surely belongs to an industry
    default int since(Trait trait, StrategicClasses classes) {
        return switch (trait) {
            case Trait.ToldStrategic told -> always(has(Flag.STRATEGIC));
            case Trait.StrategicByClass by -> always(isStrategic(by.edition(), classes));
            case Trait.OverseasFamily family -> always(has(Flag.FAMILY));
            case Trait.HeldLonger held -> anniversary(held.years());
            case Trait.Pledged pledged -> pledged(pledged.least());
            case Trait.Awarded awarded -> has(Flag.AWARD) ? orAlways(EventKind.AWARDED) : first(EventKind.AWARDED, 0);
            case Trait.WellKnown known ->
                has(Flag.WELL_KNOWN)
                        ? orAlways(EventKind.RECOGNIZED_WELL_KNOWN)
                        : first(EventKind.RECOGNIZED_WELL_KNOWN, 0);
            case Trait.OfVariety of -> always(of.varieties().stream().anyMatch(each -> Codes.of(each) == variety()));
            case Trait.Any any ->
                any.traits().stream()
                        .mapToInt(each -> since(each, classes))
                        .min()
                        .orElse(NEVER);
            case Trait.All all ->
                all.traits().stream()
                        .mapToInt(each -> since(each, classes))
                        .max()
                        .orElse(ALWAYS);
        };
    }

    private int pledged(int least) {
        var day = first(EventKind.PLEDGED, least);
        var told = has(Flag.PLEDGE) && toldAmount() >= least && first(EventKind.PLEDGED, 0) == NEVER;
        return told ? ALWAYS : day;
    }

    private int orAlways(EventKind kind) {
        var day = first(kind, 0);
        return day == NEVER ? ALWAYS : day;
    }

    /// Whether one of its classes surely belongs to an industry by an edition of the concordance.
    default boolean isStrategic(int edition, StrategicClasses classes) {
        return hasClass(classes.of(edition));
    }

    /// The day on which so many years since the day of filing are full.
    default int anniversary(int years) {
        return filed() == NEVER
                ? NEVER
                : (int) LocalDate.ofEpochDay(filed()).plusYears(years).toEpochDay();
    }

    private static int always(boolean so) {
        return so ? ALWAYS : NEVER;
    }

    /// Tells classes of strategic emerging industries.
    interface StrategicClasses {
        Predicate<String> of(int edition);
    }
}
