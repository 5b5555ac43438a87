package quanheng.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.parties.Attribution.Because;

/// Tells where an address belongs on a day: the divisions as they were then, former names included, then the office's
/// table of parks. It reads no database for an address.
///
/// Days of changes are those of the editions of GB/T 2260, unless the table of successions knows better.
@Component
public class Addresses {
    private final Gazetteer gazetteer = Gazetteer.instance();
    private final Parks parks;

    Addresses(Parks parks) {
        this.parks = parks;
    }

    /// The county on a day; where the address names none, its city or province.
    public Optional<Region> county(String address, LocalDate on) {
        return attribute(address, on).place();
    }

    /// The same with the rule that decided.
    public Attribution attribute(String address, LocalDate on) {
        var text = Spelling.plain(address);
        var route = new Route(text, on).go(gazetteer.names());
        var told = route.attribution();
        return parks.in(text, told.code(), on).map(park -> with(park, told, on)).orElse(told);
    }

    /// The region at the place of a code on a day, also where the code had ended or was still to come.
    public Attribution succeed(String code, LocalDate on) {
        var bearing = gazetteer.bearing(code);
        var now = bearing.stream().filter(division -> division.isOn(on)).findFirst();
        if (now.isPresent()) {
            return Attribution.of(now.get().region(), Route.named(now.get()), "");
        }
        for (var division : bearing) {
            var then = division.at(on);
            if (then != null) {
                var because = division.wasMerged() && division.isOver(on) ? Because.MERGED : Because.RENAMED;
                return Attribution.of(then.region(), because, division.region().name());
            }
        }
        return above(code, bearing, on);
    }

    private Attribution above(String code, List<Division> bearing, LocalDate on) {
        if (bearing.isEmpty() || code.endsWith("0000")) {
            return Attribution.none(Because.NOTHING);
        }
        var up = succeed(code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00", on);
        var region = up.region();
        return region == null
                ? Attribution.none(Because.NOT_DEDUCIBLE)
                : Attribution.of(
                        region,
                        Because.NOT_DEDUCIBLE,
                        bearing.getLast().region().name());
    }

    private Attribution with(Park park, Attribution told, LocalDate on) {
        if (told.code().equals(park.regionCode())) {
            return told;
        }
        var namesCounty = !told.code().isEmpty() && !told.code().endsWith("00");
        if (namesCounty && !park.overrules()) {
            return told.against(park.name());
        }
        var region = succeed(park.regionCode(), on).region();
        var because = park.overrules() ? Because.MOVED : Because.PARK;
        return region == null ? told : Attribution.of(region, because, park.name());
    }
}
