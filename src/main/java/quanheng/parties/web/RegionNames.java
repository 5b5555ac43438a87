package quanheng.parties.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.parties.Addresses;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Regions as people write and read them today.
@Component("partyRegions")
class RegionNames {
    private final Regions regions;
    private final Addresses addresses;
    private final Clock clock;

    RegionNames(Regions regions, Addresses addresses, Clock clock) {
        this.regions = regions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// Name of a code today; of one that ended the name of what is there now, else the code itself.
    public String name(String code) {
        return code.isEmpty()
                ? ""
                : addresses.succeed(code, today()).place().map(Region::name).orElse(code);
    }

    /// The code of a region given by code or name; empty text for no words, nothing where it means none or several.
    Optional<String> code(String words) {
        var wanted = words.strip();
        if (wanted.isEmpty() || wanted.matches("[0-9]{6}")) {
            return Optional.of(wanted);
        }
        var found = regions.named(wanted, today());
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
