package quanheng.programme.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quanheng.docket.CaseFilter;

/// What somebody wants to see of orders or rectifications, as the address says it.
record MatterSearch(
        @Nullable String words,
        @Nullable String state,
        @Nullable String sorting,
        @Nullable Integer page) {
    CaseFilter filter(String procedure, LocalDate today) {
        return new CaseFilter(
                words == null ? "" : words.strip(),
                procedure,
                "",
                "",
                one(CaseFilter.State.values(), state, CaseFilter.State.ANY),
                column(),
                sorting != null && sorting.startsWith("-"),
                today);
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    private CaseFilter.Sorting column() {
        var asked = sorting == null ? "" : sorting.replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return one(CaseFilter.Sorting.values(), asked, CaseFilter.Sorting.DEADLINE);
    }

    /// The sorting that a click on a head asks for.
    public String next(String head) {
        return head.equals(column().name()) && sorting != null && !sorting.startsWith("-") ? "-" + head : head;
    }

    /// How a head is sorted, in the words of browsers; null where it is not.
    public @Nullable String direction(String head) {
        return !head.equals(column().name())
                ? null
                : sorting != null && sorting.startsWith("-") ? "descending" : "ascending";
    }

    private static <T extends Enum<T>> T one(T[] values, @Nullable String name, T otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
