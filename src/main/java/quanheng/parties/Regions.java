package quanheng.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/// The regions of the country as they were on any day since 1996.
@Component
@DependsOn("regionLoader")
public class Regions {
    private final RegionStore store;

    Regions(RegionStore store) {
        this.store = store;
    }

    /// The region a code stood for on a day.
    public Optional<Region> find(String code, LocalDate on) {
        return store.find(code, on);
    }

    /// Regions by name on a day, by code: the name itself, with the regions above it in front
    /// (省市县 in one), or without its last character where nothing bears the whole name.
    /// More than one is found where the name alone does not tell.
    public List<Region> named(String words, LocalDate on) {
        var name = Names.plain(words);
        if (name.length() < 2) {
            return List.of();
        }
        var full = store.endingOf(name, on).stream()
                .filter(region -> follows(without(name, region), region, on))
                .toList();
        return full.isEmpty() ? store.startingWith(name, on) : full;
    }

    /// The codes of a region and of all that ever lay in it.
    public Set<String> within(String code) {
        return Set.copyOf(store.within(code));
    }

    /// The regions that lay directly in one on a day, by code.
    public List<Region> below(String code, LocalDate on) {
        return store.below(code, on);
    }

    /// Whether the words in front of a region name regions above it.
    private boolean follows(String words, Region region, LocalDate on) {
        if (words.isEmpty()) {
            return true;
        }
        var parentCode = region.parentCode();
        if (parentCode == null) {
            return false;
        }
        return find(parentCode, on)
                .map(above -> follows(words, above, on)
                        || (words.endsWith(above.name()) && follows(without(words, above), above, on)))
                .orElse(false);
    }

    private static String without(String words, Region region) {
        return words.substring(0, words.length() - region.name().length());
    }
}
