package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.overview.Texts;
import quanheng.overview.web.LedgerView.ChoiceView;
import quanheng.overview.web.SummaryView.Light;

/// Puts the leaders' summary together: what fits on one A4 page.
@Component
class Summaries {
    private static final int BEHIND = 6;
    private static final int DEADLINES = 6;
    private static final int UNITS = 6;

    private final LedgerPages pages;
    private final Lines lines;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    Summaries(LedgerPages pages, Lines lines, Units units, Texts texts, Clock clock) {
        this.pages = pages;
        this.lines = lines;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param plan only its promises; null for all
    SummaryView view(List<LedgerRow> all, @Nullable UUID plan, LocalDate asOf, Locale locale) {
        var rows = all.stream()
                .filter(row -> plan == null || row.promise().planId().equals(plan))
                .toList();
        return new SummaryView(
                pages.head(rows, asOf, locale),
                asOf,
                LocalDate.now(clock),
                lights(rows, locale),
                lines.lines(behind(rows), locale),
                lines.lines(deadlines(rows, asOf), locale),
                units.all(rows, asOf).stream()
                        .filter(unit -> unit.overdue() + unit.behind() > 0)
                        .sorted(Comparator.comparingInt((UnitView.Summary unit) -> unit.overdue() + unit.behind())
                                .reversed())
                        .limit(UNITS)
                        .toList(),
                plans(all, plan, asOf, locale));
    }

    private List<Light> lights(List<LedgerRow> rows, Locale locale) {
        return Arrays.stream(PromiseState.values())
                .map(state -> {
                    var count = (int)
                            rows.stream().filter(row -> row.state() == state).count();
                    return new Light(
                            state.word(),
                            texts.state(locale, state),
                            count,
                            rows.isEmpty() ? 0 : Math.round(count * 100f / rows.size()));
                })
                .toList();
    }

    private static List<LedgerRow> behind(List<LedgerRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == PromiseState.BEHIND || row.state() == PromiseState.OVERDUE)
                .sorted(Comparator.comparing(LedgerRow::isCounted)
                        .thenComparingDouble(LedgerRow::lag)
                        .reversed())
                .limit(BEHIND)
                .toList();
    }

    private static List<LedgerRow> deadlines(List<LedgerRow> rows, LocalDate asOf) {
        return rows.stream()
                .filter(row -> row.state() != PromiseState.MET)
                .filter(row -> {
                    var deadline = row.promise().deadline();
                    return deadline != null && !deadline.isBefore(asOf);
                })
                .sorted(Sorting.DEADLINE.order())
                .limit(DEADLINES)
                .toList();
    }

    private List<ChoiceView> plans(List<LedgerRow> all, @Nullable UUID plan, LocalDate asOf, Locale locale) {
        var titles = new LinkedHashMap<UUID, String>();
        all.forEach(
                row -> titles.putIfAbsent(row.promise().planId(), row.promise().planTitle()));
        if (titles.size() < 2) {
            return List.of();
        }
        var choices = new java.util.ArrayList<ChoiceView>();
        choices.add(new ChoiceView(texts.text(locale, "all"), "/summary?asOf=" + asOf, all.size(), plan == null));
        titles.forEach((id, title) -> choices.add(new ChoiceView(
                title,
                "/summary?asOf=%s&plan=%s".formatted(asOf, id),
                (int) all.stream()
                        .filter(row -> row.promise().planId().equals(id))
                        .count(),
                id.equals(plan))));
        return choices;
    }
}
