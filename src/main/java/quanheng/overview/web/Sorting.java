package quanheng.overview.web;

import java.util.Comparator;
import java.util.Locale;
import quanheng.overview.LedgerRow;

/// The order of the ledger's lines inside their groups; equal ones stay in the order of the plan.
enum Sorting {
    TEXT,
    DEADLINE,
    STATE,
    WORDS;

    private static final Comparator<LedgerRow> BY_DEADLINE =
            Comparator.comparing(row -> row.promise().deadline(), Comparator.nullsLast(Comparator.naturalOrder()));

    Comparator<LedgerRow> order() {
        return switch (this) {
            case TEXT -> (_, _) -> 0;
            case DEADLINE -> BY_DEADLINE;
            case STATE -> Comparator.comparing(LedgerRow::state);
            case WORDS -> Comparator.comparing(row -> row.promise().title());
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
