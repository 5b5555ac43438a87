package quanheng.docket.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import quanheng.docket.IncomingPaper;

/// What somebody wants to see of the incoming papers, as the address says it.
///
/// @param sort a column in lower case; with a minus before it the other way round
record IncomingSearch(
        @Nullable String words,
        @Nullable String channel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String sort,
        @Nullable Integer page) {
    static final IncomingSearch ALL = new IncomingSearch(null, null, null, null, null, null);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    IncomingPaper.Filter filter() {
        return new IncomingPaper.Filter(
                words == null ? "" : words.strip(),
                channel == null ? "" : channel,
                from == null ? FIRST : from,
                to == null ? LAST : to,
                column(),
                sort == null || sort.startsWith("-"));
    }

    private IncomingPaper.Column column() {
        var asked = sort == null ? "" : sort.replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(IncomingPaper.Column.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(IncomingPaper.Column.RECEIVED);
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// The sorting that a click on a head asks for.
    public String next(IncomingPaper.Column asked) {
        var name = asked.name().toLowerCase(Locale.ROOT);
        return asked == column() && !filter().descending() ? "-" + name : name;
    }

    /// How a column is sorted, in the words of browsers; null where it is not.
    public @Nullable String direction(IncomingPaper.Column asked) {
        return asked != column() ? null : filter().descending() ? "descending" : "ascending";
    }
}
