package quanheng.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Regions by name or code, with all that ever lay in them.
@Component
class RegionPlaces implements Places {
    private final Regions regions;
    private final Clock clock;

    RegionPlaces(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Set<String> codes(String words) {
        if (words.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}")) {
            var code = (words + "0000").substring(0, 6);
            var within = regions.within(code);
            return within.isEmpty() ? Set.of(code) : within;
        }
        var found = regions.named(words, LocalDate.now(clock)).stream()
                .map(Region::code)
                .toList();
        return found.size() == 1 ? regions.within(found.getFirst()) : Set.of();
    }
}
