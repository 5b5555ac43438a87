package quanheng.docket.web;

import java.time.LocalDate;
import java.util.Arrays;
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
                Arrays.stream(CaseFilter.Sorting.values())
                        .filter(each -> each.name().equals(text(sorting)))
                        .findFirst()
                        .orElse(CaseFilter.Sorting.DEADLINE),
                today);
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
