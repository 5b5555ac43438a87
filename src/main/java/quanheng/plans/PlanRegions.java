package quanheng.plans;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Regions;
import quanheng.reading.Header;

/// Finds the region a plan is for in the register of regions.
@Component
class PlanRegions {
    private final Regions regions;
    private final Clock clock;

    PlanRegions(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /// The code of the region named, as it was when the plan was issued; null where the name is unknown
    /// or could mean several.
    @Nullable
    String codeOf(Header header) {
        var region = header.region();
        if (region == null) {
            return null;
        }
        var issued = header.issuedOn();
        var found = regions.named(region.value(), issued == null ? LocalDate.now(clock) : issued.value());
        return found.size() == 1 ? found.getFirst().code() : null;
    }
}
