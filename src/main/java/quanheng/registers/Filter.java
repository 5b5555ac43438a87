package quanheng.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.State;

/// Which rights are wanted; what is null or empty asks for all.
///
/// @param region     six digits; all that ever lay in it count with it
/// @param classes    beginning of the main class, such as `C09K` or `C09K11/59`; of a mark its Nice class
/// @param states     states on the day
/// @param asOf       the day whose state is asked; null for today
/// @param knownAt    as it was known at this moment; null for now
/// @param filedFrom  first day of filing
/// @param filedTo    last day of filing
/// @param holders    ids of printed names, one of which holds the right
/// @param grantedFrom first day of the grant or registration
/// @param grantedTo  last day of it
/// @param trait      a trait they have on the day
public record Filter(
        Set<Category> categories,
        String region,
        String classes,
        Set<State> states,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable LocalDate filedFrom,
        @Nullable LocalDate filedTo,
        Set<Integer> holders,
        @Nullable LocalDate grantedFrom,
        @Nullable LocalDate grantedTo,
        @Nullable Trait trait) {
    /// Every right.
    public static final Filter ALL =
            new Filter(Set.of(), "", "", Set.of(), null, null, null, null, Set.of(), null, null, null);

    /// This filter for other categories.
    public Filter of(Category... others) {
        return of(Set.of(others));
    }

    /// This filter for other categories.
    public Filter of(Set<Category> others) {
        return new Filter(
                others,
                region,
                classes,
                states,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter for a region.
    public Filter in(String code) {
        return new Filter(
                categories,
                code,
                classes,
                states,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter for a class and all under it.
    public Filter under(String beginning) {
        return new Filter(
                categories,
                region,
                beginning,
                states,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter for rights in any of some states.
    public Filter being(Set<State> others) {
        return new Filter(
                categories,
                region,
                classes,
                others,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter as of another day.
    public Filter on(@Nullable LocalDate day) {
        return new Filter(
                categories,
                region,
                classes,
                states,
                day,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter as it was known at a moment.
    public Filter knownAt(@Nullable Instant moment) {
        return new Filter(
                categories,
                region,
                classes,
                states,
                asOf,
                moment,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter for filings within days, both included.
    public Filter filed(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Filter(
                categories, region, classes, states, asOf, knownAt, from, to, holders, grantedFrom, grantedTo, trait);
    }

    /// This filter for grants or registrations within days, both included.
    public Filter granted(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Filter(
                categories, region, classes, states, asOf, knownAt, filedFrom, filedTo, holders, from, to, trait);
    }

    /// This filter for rights held under one of some printed names.
    public Filter heldBy(Set<Integer> names) {
        return new Filter(
                categories,
                region,
                classes,
                states,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                names,
                grantedFrom,
                grantedTo,
                trait);
    }

    /// This filter for rights with a trait on the day.
    public Filter having(@Nullable Trait wanted) {
        return new Filter(
                categories,
                region,
                classes,
                states,
                asOf,
                knownAt,
                filedFrom,
                filedTo,
                holders,
                grantedFrom,
                grantedTo,
                wanted);
    }
}
