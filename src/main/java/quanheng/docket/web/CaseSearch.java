package quanheng.docket.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quanheng.docket.CaseFilter;

/// What somebody wants to see of the cases, as the address says it.
record CaseSearch(
        @Nullable String words,
        @Nullable String procedure,
        @Nullable String stage,
        @Nullable String officer,
        @Nullable String state,
        @Nullable String sorting,
        @Nullable Integer page) {
    CaseFilter filter(LocalDate today) {
        return new CaseFilter(
                text(words),
                text(procedure),
                text(stage),
                text(officer),
                Arrays.stream(CaseFilter.State.values())
                        .filter(each -> each.name().equals(text(state)))
                        .findFirst()
                        .orElse(CaseFilter.State.ANY),
                column(),
                descending(),
                today);
    }

    private CaseFilter.Sorting column() {
        var asked = text(sorting).replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(CaseFilter.Sorting.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(CaseFilter.Sorting.DEADLINE);
    }

    private boolean descending() {
        return text(sorting).startsWith("-");
    }

    /// The sorting that a click on a head asks for.
    public String next(String head) {
        return head.equals(column().name()) && !descending() ? "-" + head : head;
    }

    /// How a head is sorted, in the words of browsers; null where it is not.
    public @Nullable String direction(String head) {
        return !head.equals(column().name()) ? null : descending() ? "descending" : "ascending";
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
