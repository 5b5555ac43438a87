package quanheng.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Results that can be cited: the question, the moment of the register, how many, and a digest of which ones.
@Component
public class ResultSets {
    private final Search search;
    private final IndexKeeper keeper;
    private final ResultSetStore store;
    private final Clock clock;

    ResultSets(Search search, IndexKeeper keeper, ResultSetStore store, Clock clock) {
        this.search = search;
        this.keeper = keeper;
        this.store = store;
        this.clock = clock;
    }

    /// Asks a question and keeps what it finds.
    ///
    /// @return nothing where it is not understood or there is no index yet
    public Optional<ResultSet> make(String words, List<String> filters, String madeBy) {
        var known = keeper.knows();
        if (known.isEmpty() || !(search.read(words, filters) instanceof Search.Reading.Right read)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var ids = search.ids(words, filters, today);
        var made = new ResultSet(
                UUID.randomUUID(),
                words,
                filters,
                read.on(),
                known.get(),
                ids.length,
                digest(ids),
                madeBy,
                clock.instant());
        store.insert(made);
        return Optional.of(made);
    }

    /// A set by its id.
    public Optional<ResultSet> find(UUID id) {
        return store.find(id);
    }

    /// The latest sets.
    public List<ResultSet> latest(int limit) {
        return store.latest(limit);
    }

    /// How a set's question is answered now.
    public ResultSet.Today today(ResultSet set) {
        var ids = search.ids(set.words(), set.filters(), set.askedOn());
        return new ResultSet.Today(ids.length, digest(ids).equals(set.digest()));
    }

    private static String digest(int[] ids) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var id : ids) {
                digest.update((id + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
