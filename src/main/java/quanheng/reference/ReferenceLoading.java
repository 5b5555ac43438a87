package quanheng.reference;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.journal.Journal;

/// Loads editions: all rows or none unless told otherwise, the same files only once, nothing ever changed.
@Component
public class ReferenceLoading {
    private final EditionStore editions;
    private final ContentStore contents;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReferenceLoading(
            EditionStore editions,
            ContentStore contents,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.editions = editions;
        this.contents = contents;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Says what loading would come to; changes nothing.
    public Loading rehearse(Order order) {
        var digest = digest(order.files());
        var earlier = editions.find(order.kind(), order.name());
        return earlier.isPresent() ? earlier(earlier.get(), order, digest) : judge(order, read(order));
    }

    /// Loads an edition.
    ///
    /// @param by username, or `system`
    public Loading load(Order order, String by) {
        return load(order, names(order.files()), by);
    }

    /// @param source what the files say they are taken from
    Loading load(Order order, String source, String by) {
        var digest = digest(order.files());
        if (editions.find(order.kind(), order.name()).isPresent()) {
            return rehearse(order);
        }
        var content = read(order);
        return switch (judge(order, content)) {
            case Loading.Rehearsed rehearsed -> {
                var edition = new Edition(
                        0,
                        order.kind(),
                        order.name(),
                        order.from(),
                        order.to(),
                        digest,
                        content.rows(),
                        refusedRows(content.problems()),
                        source,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                yield Objects.requireNonNull(transaction.execute(status -> keep(order, edition, content)));
            }
            case Loading other -> other;
        };
    }

    private Loading keep(Order order, Edition edition, Content content) {
        editions.lock();
        var earlier = editions.find(edition.kind(), edition.name());
        if (earlier.isPresent()) {
            return earlier(earlier.get(), order, edition.digest());
        }
        var kept = editions.insert(edition);
        contents.insert(kept.id(), content);
        var detail = new HashMap<String, Object>();
        detail.put("from", kept.from().toString());
        detail.put("to", String.valueOf(kept.to()));
        detail.put("digest", kept.digest());
        detail.put("rows", kept.rows());
        detail.put("refused", kept.refused());
        detail.put("source", kept.source());
        journal.append(
                kept.loadedBy(), "reference.loaded", "reference:" + kept.kind().word() + "/" + kept.name(), detail);
        return new Loading.Loaded(kept, content.problems(), content.warnings());
    }

    private static Loading earlier(Edition earlier, Order order, String digest) {
        var same = earlier.digest().equals(digest)
                && earlier.from().equals(order.from())
                && Objects.equals(earlier.to(), order.to());
        return same ? new Loading.Unchanged(earlier) : new Loading.NameTaken(earlier);
    }

    private static Loading judge(Order order, Content content) {
        var isWhole = content.problems().isEmpty() || order.goodRows();
        return isWhole && content.rows() > 0
                ? new Loading.Rehearsed(content.rows(), content.problems(), content.warnings())
                : new Loading.Refused(content.rows(), content.problems());
    }

    private Content read(Order order) {
        return ContentReader.read(order.kind(), StartingSet.entries(order.kind()), order.files());
    }

    private static int refusedRows(List<Problem> problems) {
        var rows = new HashSet<String>();
        problems.forEach(problem -> rows.add(problem.file() + ":" + problem.row()));
        return rows.size();
    }

    private static String names(List<Order.Paper> files) {
        return files.stream().map(Order.Paper::name).collect(Collectors.joining(", "));
    }

    static String digest(List<Order.Paper> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, file.bytes().length));
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
