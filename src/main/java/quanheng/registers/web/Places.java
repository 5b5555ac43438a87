package quanheng.registers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Regions as people write and read them.
@Component
class Places {
    private final Regions regions;
    private final Clock clock;

    Places(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /// The code of a region given by code or name; an empty text for no words, nothing for a name
    /// that means no region or several.
    Optional<String> code(String words) {
        if (words.isEmpty() || words.matches("[0-9]{6}")) {
            return Optional.of(words);
        }
        var found = regions.named(words, LocalDate.now(clock));
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    /// Names of regions today, or the code where it stands for none today.
    Map<String, String> names(Collection<String> codes) {
        var names = new TreeMap<String, String>();
        for (var code : codes) {
            names.computeIfAbsent(
                    code,
                    each -> regions.find(each, LocalDate.now(clock))
                            .map(Region::name)
                            .orElse(each));
        }
        return names;
    }
}
