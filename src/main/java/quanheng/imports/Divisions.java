package quanheng.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import quanheng.formats.Places;
import quanheng.parties.Addresses;
import quanheng.parties.Attribution;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// What the office knows of divisions, for the check of rows.
@Component
class Divisions implements Places {
    private final Addresses addresses;
    private final Regions regions;
    private final Clock clock;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();

    Divisions(Addresses addresses, Regions regions, Clock clock) {
        this.addresses = addresses;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Optional<String> countyOf(String address) {
        return Optional.of(addresses.attribute(address, LocalDate.now(clock)))
                .map(Attribution::code)
                .filter(code -> !code.isEmpty());
    }

    @Override
    public Standing standing(String code) {
        return standings.computeIfAbsent(code, this::look);
    }

    private Standing look(String code) {
        if (regions.find(code, LocalDate.now(clock)).isPresent()) {
            return Standing.CURRENT;
        }
        return regions.within(Region.COUNTRY).contains(code) ? Standing.ABOLISHED : Standing.UNKNOWN;
    }
}
