package quanheng.indicators.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.indicators.HomeRegion;
import quanheng.indicators.Phrase;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Regions as pages of indicators read and write them.
@Component
class IndicatorPlaces {
    private final Regions regions;
    private final HomeRegion home;

    IndicatorPlaces(Regions regions, HomeRegion home) {
        this.regions = regions;
        this.home = home;
    }

    /// The region shown where nobody asks for one: the office's own; empty where it has named none.
    String home() {
        return home.code();
    }

    /// The code of a region given by code or name; nothing for words that mean no region or several.
    Optional<String> code(String words, LocalDate on) {
        if (words.isEmpty() || words.matches("[0-9]{6}")) {
            return Optional.of(words);
        }
        var found = regions.named(words, on);
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    /// The name of a region on a day; its code where it was none then.
    String name(String code, LocalDate on) {
        return regions.find(code, on).map(Region::name).orElse(code);
    }

    /// A phrase with the names of regions beside their codes.
    Phrase named(Phrase phrase, LocalDate on) {
        var arguments = phrase.arguments().stream()
                .map(argument ->
                        argument instanceof String code && phrase.key().endsWith(".region") && code.matches("[0-9]{6}")
                                ? (Object) (name(code, on) + " " + code)
                                : argument)
                .toList();
        return new Phrase(phrase.key(), arguments);
    }

    /// The regions a region lies in, the nearest last; without the country.
    List<Region> above(String code, LocalDate on) {
        var above = new ArrayList<Region>();
        var next = regions.find(code, on).map(Region::parentCode).orElse(null);
        while (next != null && !next.equals(Region.COUNTRY)) {
            var region = regions.find(next, on).orElse(null);
            if (region == null) {
                break;
            }
            above.addFirst(region);
            next = region.parentCode();
        }
        return above;
    }
}
