package quanheng.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.overview.Texts;
import quanheng.overview.web.LedgerView.ChoiceView;
import quanheng.overview.web.LedgerView.FacetView;
import quanheng.overview.web.LedgerView.GroupView;

/// Puts the ledger's page together.
@Component
class LedgerPages {
    static final int PAGE = 200;

    private final Lines lines;
    private final Facets facets;
    private final Texts texts;

    LedgerPages(Lines lines, Facets facets, Texts texts) {
        this.lines = lines;
        this.facets = facets;
        this.texts = texts;
    }

    LedgerView page(List<LedgerRow> all, Selection selection, Locale locale) {
        var groups = groups(all, selection, locale);
        var found = groups.stream().mapToInt(group -> group.rows().size()).sum();
        return new LedgerView(
                head(all, selection.asOf(), locale),
                selection.asOf(),
                selection.knownAt(),
                selection.today(),
                selection.words(),
                found,
                all.size(),
                selection.isNarrowed(),
                filters(List.of(Facet.STATE, Facet.KIND), all, selection, locale),
                filters(folded(selection), all, selection, locale),
                selection.chosen().keySet().stream().anyMatch(facet -> facet != Facet.STATE && facet != Facet.KIND),
                groupings(selection, locale),
                cut(groups, selection.page(), locale),
                pages(found, selection),
                hidden(selection),
                Arrays.stream(Sorting.values())
                        .collect(Collectors.toMap(
                                Sorting::word,
                                sorting -> selection.with(
                                        "sort", sorting == selection.sorting() ? null : sorting.word()))),
                selection.sorting().word(),
                "/ledger/sheet" + selection.query());
    }

    /// The lines of a selection, in its order.
    List<LedgerRow> rows(List<LedgerRow> all, Selection selection, Locale locale) {
        return groups(all, selection, locale).stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    /// All promises in one sentence.
    String head(List<LedgerRow> all, LocalDate asOf, Locale locale) {
        var counted = all.stream().filter(LedgerRow::isCounted).count();
        var unwritten = all.stream()
                .filter(row -> row.state() == PromiseState.CRITERION_MISSING)
                .count();
        var overdue =
                all.stream().filter(row -> row.state() == PromiseState.OVERDUE).count();
        var next = all.stream()
                .map(row -> row.promise().deadline())
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(asOf))
                .min(LocalDate::compareTo);
        var waiting = all.size() - counted - unwritten;
        return texts.text(locale, "head", all.size(), counted, waiting, unwritten)
                + (overdue == 0 ? "" : texts.text(locale, "head.overdue", overdue))
                + next.map(day -> texts.text(locale, "head.next", day.toString()))
                        .orElse(texts.text(locale, "head.end"));
    }

    private record Group(String heading, List<LedgerRow> rows) {}

    private List<Group> groups(List<LedgerRow> all, Selection selection, Locale locale) {
        var manyPlans =
                all.stream().map(row -> row.promise().planId()).distinct().count() > 1;
        var groups = all.stream()
                .filter(selection::matches)
                .sorted(selection.sorting().order())
                .collect(Collectors.groupingBy(
                        row -> heading(selection.grouping(), row, manyPlans, locale),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return inOrder(groups, selection.grouping());
    }

    private static List<Group> inOrder(Map<String, List<LedgerRow>> groups, Grouping grouping) {
        var all = groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue()));
        return switch (grouping) {
            case QUARTER ->
                all.sorted((one, other) -> Sorting.DEADLINE
                                .order()
                                .compare(one.rows().getFirst(), other.rows().getFirst()))
                        .toList();
            case STATE ->
                all.sorted((one, other) -> Sorting.STATE
                                .order()
                                .compare(one.rows().getFirst(), other.rows().getFirst()))
                        .toList();
            case CHAPTER, UNIT, KIND, NONE -> all.toList();
        };
    }

    private String heading(Grouping grouping, LedgerRow row, boolean manyPlans, Locale locale) {
        var facet = switch (grouping) {
            case CHAPTER -> Facet.CHAPTER;
            case UNIT -> Facet.UNIT;
            case QUARTER -> Facet.QUARTER;
            case KIND -> Facet.KIND;
            case STATE -> Facet.STATE;
            case NONE -> null;
        };
        if (facet == null) {
            return "";
        }
        var label = facets.label(facet, facet.keys(row).iterator().next(), row, locale);
        return facet == Facet.CHAPTER && manyPlans ? row.promise().planTitle() + " · " + label : label;
    }

    private List<GroupView> cut(List<Group> groups, int page, Locale locale) {
        var skip = (page - 1) * PAGE;
        var left = PAGE;
        var shown = new ArrayList<GroupView>();
        for (var group : groups) {
            var size = group.rows().size();
            var from = Math.min(skip, size);
            var to = Math.min(from + left, size);
            skip -= from;
            left -= to - from;
            if (to > from) {
                shown.add(new GroupView(
                        group.heading(), size, lines.lines(group.rows(), locale).subList(from, to)));
            }
        }
        return shown;
    }

    /// A single day is no choice to offer; it comes from the timeline.
    private static List<Facet> folded(Selection selection) {
        return Stream.of(Facet.UNIT, Facet.DEADLINE, Facet.QUARTER, Facet.CHAPTER, Facet.REGION, Facet.PLAN)
                .filter(facet -> facet != Facet.DEADLINE || selection.chosen().containsKey(facet))
                .toList();
    }

    private List<FacetView> filters(List<Facet> wanted, List<LedgerRow> all, Selection selection, Locale locale) {
        return wanted.stream()
                .map(facet -> facets.view(facet, all, selection, locale))
                .toList();
    }

    private List<ChoiceView> groupings(Selection selection, Locale locale) {
        return Arrays.stream(Grouping.values())
                .map(grouping -> new ChoiceView(
                        texts.text(locale, "group." + grouping.word()),
                        selection.with("group", grouping == Grouping.CHAPTER ? null : grouping.word()),
                        0,
                        grouping == selection.grouping()))
                .toList();
    }

    private static List<ChoiceView> pages(int found, Selection selection) {
        var last = (found + PAGE - 1) / PAGE;
        return last < 2
                ? List.of()
                : IntStream.rangeClosed(1, last)
                        .mapToObj(number -> new ChoiceView(
                                Integer.toString(number),
                                selection.with("page", number),
                                PAGE,
                                number == selection.page()))
                        .toList();
    }

    private static Map<String, String> hidden(Selection selection) {
        var kept = new LinkedHashMap<>(selection.parameters());
        kept.keySet().removeAll(List.of("asOf", "knownAt", "words", "page"));
        return Map.copyOf(kept);
    }
}
