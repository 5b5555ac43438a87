package quanheng.overview.web;

import java.util.Locale;

/// How the ledger's lines are put together.
enum Grouping {
    CHAPTER,
    UNIT,
    QUARTER,
    KIND,
    STATE,
    NONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
