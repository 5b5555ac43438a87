package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.overview.Texts;
import quanheng.overview.web.LedgerView.ChoiceView;
import quanheng.overview.web.LedgerView.FacetView;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.Owner;
import quanheng.plans.PromiseKind;

/// Makes the filters of the ledger: every choice with the number of lines it leads to.
@Component
class Facets {
    private static final int FIRST = 12;

    private final Texts texts;
    private final Regions regions;
    private final Clock clock;

    Facets(Texts texts, Regions regions, Clock clock) {
        this.texts = texts;
        this.regions = regions;
        this.clock = clock;
    }

    FacetView view(Facet facet, List<LedgerRow> rows, Selection selection, Locale locale) {
        var counts = new LinkedHashMap<String, Integer>();
        var labels = new LinkedHashMap<String, String>();
        var open = rows.stream().filter(row -> selection.matchesBut(facet, row)).toList();
        for (var row : open) {
            for (var key : facet.keys(row)) {
                counts.merge(key, 1, Integer::sum);
                labels.computeIfAbsent(key, each -> label(facet, each, row, locale));
            }
        }
        var chosen = selection.chosen().get(facet);
        var choices = ordered(facet, counts).stream()
                .map(key -> new ChoiceView(
                        labels.getOrDefault(key, key),
                        selection.with(facet.parameter(), key),
                        counts.getOrDefault(key, 0),
                        key.equals(chosen)))
                .toList();
        var all = new ChoiceView(
                texts.text(locale, "all"), selection.with(facet.parameter(), null), open.size(), chosen == null);
        return new FacetView(
                texts.text(locale, "facet." + facet.parameter()),
                all,
                choices.subList(0, Math.min(FIRST, choices.size())),
                choices.subList(Math.min(FIRST, choices.size()), choices.size()));
    }

    private static List<String> ordered(Facet facet, Map<String, Integer> counts) {
        return switch (facet) {
            case STATE ->
                Arrays.stream(PromiseState.values())
                        .map(PromiseState::word)
                        .filter(counts::containsKey)
                        .toList();
            case UNIT ->
                counts.keySet().stream()
                        .sorted(Comparator.comparingInt((String key) -> -counts.getOrDefault(key, 0)))
                        .toList();
            case KIND, CHAPTER, PLAN -> List.copyOf(counts.keySet());
            case QUARTER, DEADLINE, REGION -> counts.keySet().stream().sorted().toList();
        };
    }

    /// The words of a key, told from a line that has it.
    String label(Facet facet, String key, LedgerRow row, Locale locale) {
        if (key.equals(Facet.NONE)) {
            return texts.text(locale, "none." + facet.parameter());
        }
        return switch (facet) {
            case STATE -> texts.state(locale, row.state());
            case KIND -> texts.kind(locale, PromiseKind.valueOf(key.toUpperCase(Locale.ROOT)));
            case UNIT ->
                row.promise().owners().stream()
                        .filter(owner -> owner.organizationId().toString().equals(key))
                        .findFirst()
                        .map(Owner::name)
                        .orElse(key);
            case CHAPTER, DEADLINE -> key;
            case QUARTER -> texts.text(locale, "quarter", key.substring(0, 4), key.substring(5));
            case REGION ->
                regions.find(key, LocalDate.now(clock)).map(Region::name).orElse(key);
            case PLAN -> row.promise().planTitle();
        };
    }
}
