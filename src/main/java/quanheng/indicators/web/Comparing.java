package quanheng.indicators.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.indicators.Indicators;

/// Puts two regions beside each other: by one version of one definition, on one day, as known at one moment. Nothing
/// else is comparable.
@Component
class Comparing {
    private final Asking asking;
    private final Showing showing;
    private final Indicators indicators;

    Comparing(Asking asking, Showing showing, Indicators indicators) {
        this.asking = asking;
        this.showing = showing;
        this.indicators = indicators;
    }

    /// @param asked   the first region and all that holds for both
    /// @param written what was written for each region
    /// @param sides   one a region; none while something is not understood or missing
    /// @param more    by how much the first is above the second; empty where one has no data
    /// @param times   how many times the second the first is; empty where that means nothing
    record Comparison(
            Asked asked, List<String> written, List<Side> sides, String more, String times, List<String> wrong) {
        public boolean isSound() {
            return wrong.isEmpty();
        }
    }

    record Side(String name, String path, Shown shown) {}

    Comparison of(String indicator, Map<String, String> query, List<String> regions, Locale language) {
        var written = List.of(
                regions.isEmpty() ? asking.of(indicator, Map.of()).given().region() : regions.getFirst(),
                regions.size() > 1 ? regions.get(1) : "");
        var both =
                written.stream().map(region -> asked(indicator, query, region)).toList();
        var wrong = new ArrayList<String>();
        for (var side = 0; side < 2; side++) {
            for (var field : both.get(side).wrong()) {
                wrong.add(field.equals("region") ? "region" + (side + 1) : field);
            }
        }
        var first = both.getFirst();
        if (!wrong.isEmpty() || written.getLast().isEmpty()) {
            return new Comparison(
                    first, written, List.of(), "", "", wrong.stream().distinct().toList());
        }
        var seen = both.stream()
                .map(asked -> indicators.observe(first.definition(), asked.ask()))
                .toList();
        var sides = List.of(
                new Side(first.place(), first.path(""), showing.shown(seen.getFirst(), language)),
                new Side(both.getLast().place(), both.getLast().path(""), showing.shown(seen.getLast(), language)));
        var one = seen.getFirst().value();
        var other = seen.getLast().value();
        var places = first.definition().places();
        return new Comparison(
                first,
                written,
                sides,
                one == null || other == null ? "" : Printed.rounded(one.subtract(other), places),
                one == null || other == null || other.signum() <= 0
                        ? ""
                        : Printed.rounded(one.divide(other, java.math.MathContext.DECIMAL64), 2),
                List.of());
    }

    private Asked asked(String indicator, Map<String, String> query, String region) {
        var own = new LinkedHashMap<>(query);
        own.put("region", region);
        return asking.of(indicator, own);
    }
}
