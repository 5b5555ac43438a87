package quanheng.registers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// What the registers hold. A count and a list of the same filter always agree.
@Component
public class Registers {
    private final PatentStore patents;
    private final BatchStore batches;
    private final Regions regions;

    Registers(PatentStore patents, BatchStore batches, Regions regions) {
        this.patents = patents;
        this.batches = batches;
        this.regions = regions;
    }

    /// How many publications match.
    public long count(PatentFilter filter) {
        return patents.count(filter, within(filter));
    }

    /// How many publications would match but for their region, which is known only as one above the
    /// wanted or not at all.
    public long countVague(PatentFilter filter) {
        var code = filter.region();
        var above =
                new HashSet<>(Set.of("", Region.COUNTRY, code.substring(0, 2) + "0000", code.substring(0, 4) + "00"));
        above.removeAll(regions.within(code));
        return patents.count(filter, above);
    }

    /// Publications that match, the newest first.
    ///
    /// @param offset how many to leave out
    /// @param limit  how many at most
    public List<Patent> list(PatentFilter filter, long offset, int limit) {
        return patents.list(filter, within(filter), offset, limit);
    }

    /// The publication of a number such as `CN102337122A`.
    public Optional<Patent> find(String publicationNumber) {
        return patents.find(publicationNumber);
    }

    /// What is known to have happened to a publication's right, in order.
    public List<RightEvent> events(String publicationNumber) {
        return patents.events(publicationNumber);
    }

    /// An import by its id.
    public Optional<Batch> batch(UUID id) {
        return batches.find(id);
    }

    /// The latest imports, newest first.
    public List<Batch> batches(int limit) {
        return batches.latest(limit);
    }

    private Set<String> within(PatentFilter filter) {
        return filter.region().isEmpty() ? Set.of() : regions.within(filter.region());
    }
}
