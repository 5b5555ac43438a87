package quanheng.overview.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.overview.LedgerRow;

/// A way to narrow the ledger down; each has a query parameter of its name in lower case.
enum Facet {
    STATE,
    KIND,
    UNIT,
    CHAPTER,
    QUARTER,
    DEADLINE,
    REGION,
    PLAN;

    /// Stands for "none is known" where a promise has nothing to narrow by.
    static final String NONE = "none";

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The keys under which a promise is found.
    Set<String> keys(LedgerRow row) {
        var promise = row.promise();
        return switch (this) {
            case STATE -> Set.of(row.state().word());
            case KIND -> Set.of(promise.kind().name().toLowerCase(Locale.ROOT));
            case UNIT -> units(row);
            case CHAPTER -> Set.of(promise.chapter().isBlank() ? NONE : promise.chapter());
            case QUARTER -> Set.of(quarter(promise.deadline()));
            case DEADLINE ->
                Set.of(promise.deadline() == null ? NONE : promise.deadline().toString());
            case REGION -> Set.of(promise.regionCode() == null ? NONE : promise.regionCode());
            case PLAN -> Set.of(promise.planId().toString());
        };
    }

    private static Set<String> units(LedgerRow row) {
        var units = new LinkedHashSet<String>();
        row.promise().owners().forEach(owner -> units.add(owner.organizationId().toString()));
        return units.isEmpty() ? Set.of(NONE) : units;
    }

    /// The quarter of a day, such as `2026-2`.
    static String quarter(@Nullable LocalDate day) {
        return day == null ? NONE : day.getYear() + "-" + ((day.getMonthValue() + 2) / 3);
    }
}
