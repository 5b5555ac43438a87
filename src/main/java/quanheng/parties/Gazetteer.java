package quanheng.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All divisions by name and by code, each with what was there before and came after.
///
/// What came after is told by, in this order: the table of successions, the same code under another name, the one
/// division of that rank in the province whose name differs in its last word alone (新会市, 新会区).
final class Gazetteer {
    private static final Gazetteer INSTANCE = new Gazetteer();

    private final List<Division> all;
    private final Map<String, List<Division>> byCode = new HashMap<>();
    private final Map<String, List<Division>> byStem = new HashMap<>();
    private final WordTree<Division> names = new WordTree<>();
    private final WordTree<Division> stems = new WordTree<>();
    private final NameWords words = NameWords.read();

    private Gazetteer() {
        all = RegionTable.read().regions().stream()
                .filter(region -> !region.code().equals(Region.COUNTRY))
                .map(Division::new)
                .toList();
        for (var division : all) {
            byCode.computeIfAbsent(division.code(), code -> new ArrayList<>()).add(division);
            byStem.computeIfAbsent(stem(division), stem -> new ArrayList<>()).add(division);
        }
        all.stream().filter(division -> division.to() != null).toList().forEach(this::tie);
        name();
    }

    /// The one of the table that comes with the product.
    static Gazetteer instance() {
        return INSTANCE;
    }

    /// Full names of all, and names of provinces and cities without the last word.
    WordTree<Division> names() {
        return names;
    }

    /// The same, and names of counties without the last word too: as firms are named.
    WordTree<Division> stems() {
        return stems;
    }

    /// All that ever bore a code.
    List<Division> bearing(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    private void name() {
        for (var division : all) {
            names.put(division.name(), division);
            stems.put(division.name(), division);
            var stem = stem(division);
            if (!stem.equals(division.name()) && stem.length() >= 2) {
                stems.put(stem, division);
                if (division.rank() < 2) {
                    names.put(stem, division);
                }
            }
        }
        names.ready();
        stems.ready();
    }

    private String stem(Division division) {
        return words.regionStem(division.name());
    }

    private void tie(Division ended) {
        var day = Objects.requireNonNull(ended.to());
        var told = words.succession(ended.code());
        if (told.isPresent()) {
            var next = bearing(told.get().successor()).stream()
                    .filter(division -> division.to() == null || division.to().isAfter(day))
                    .findFirst();
            next.ifPresent(division ->
                    ended.becomes(division, told.get().on(), told.get().merged()));
            return;
        }
        recoded(ended).ifPresent(next -> ended.becomes(next, null, !day.equals(next.from())));
    }

    private Optional<Division> recoded(Division ended) {
        var day = Objects.requireNonNull(ended.to());
        var sameCode = bearing(ended.code()).stream()
                .filter(division -> day.equals(division.from()))
                .findFirst();
        if (sameCode.isPresent()) {
            return sameCode;
        }
        var alike = byStem.getOrDefault(stem(ended), List.of()).stream()
                .filter(division -> division.rank() == ended.rank() && division.isOn(day))
                .filter(division ->
                        division.code().substring(0, 2).equals(ended.code().substring(0, 2)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
