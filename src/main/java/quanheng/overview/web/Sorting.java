package quanheng.overview.web;

import java.util.Comparator;
import java.util.Locale;
import quanheng.overview.LedgerRow;

/// The order of the ledger's lines inside their groups; equal ones stay in the order of the plan.
enum Sorting {
    TEXT(Comparator.comparing(row -> 0)),
    DEADLINE(Comparator.comparing(row -> row.promise().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))),
    STATE(Comparator.comparing(LedgerRow::state)),
    WORDS(Comparator.comparing(row -> row.promise().title()));

    private final Comparator<LedgerRow> order;

    Sorting(Comparator<LedgerRow> order) {
        this.order = order;
    }

    Comparator<LedgerRow> order() {
        return order;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
