package quanheng.plans.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.plans.FindingKind;
import quanheng.plans.ReadFinding;

/// Which findings the page lists, and in which order.
///
/// @param kind  null for every kind
/// @param open  `yes` for those nobody has settled
/// @param order `unsure` for those the reader was least sure of first, else as the text goes
record Choice(
        @Nullable FindingKind kind,
        @Nullable String open,
        @Nullable String order) {
    boolean takes(ReadFinding read) {
        return (kind == null || FindingKind.of(read.finding()) == kind) && (!onlyOpen() || !read.isSettled());
    }

    public boolean onlyOpen() {
        return "yes".equals(open);
    }

    public boolean unsureFirst() {
        return "unsure".equals(order);
    }

    /// Name of the kind in lower case; empty for every kind.
    public String kindWord() {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    /// The choice as a query, with its question mark; empty where nothing is chosen.
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (onlyOpen()) {
            address.queryParam("open", "yes");
        }
        if (unsureFirst()) {
            address.queryParam("order", "unsure");
        }
        return address.toUriString();
    }
}
