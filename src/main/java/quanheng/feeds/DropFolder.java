package quanheng.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import quanheng.database.DataFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder `feeds/<key>` in the data folder into which a sender lays batches: `x.csv` and beside it its manifest
/// `x.csv.json`. A pair is taken once nothing was written to it between two looks, or where `x.csv.ready` stands
/// beside it.
@Component
public class DropFolder {
    private static final String MANIFEST = ".json";
    private static final String READY = ".ready";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;
    private final Intake intake;
    private final Clock clock;
    private final Map<Path, String> seen = new ConcurrentHashMap<>();

    DropFolder(DataFolder data, Intake intake, Clock clock) {
        this.root = data.root().resolve("feeds");
        this.intake = intake;
        this.clock = clock;
    }

    /// Where the batches of a feed are laid.
    public Path of(Feed feed) {
        return root.resolve(feed.key());
    }

    /// Names of files that lie in the folder and were not taken yet.
    public List<String> waiting(Feed feed) {
        return files(of(feed)).stream().map(DropFolder::name).toList();
    }

    /// Looks once and takes what is fully written.
    void look(Feed feed) {
        var folder = of(feed);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of feed %s cannot be made".formatted(feed.key()), e);
        }
        for (var manifest : files(folder)) {
            if (name(manifest).endsWith(MANIFEST)) {
                var name = name(manifest);
                var file = folder.resolve(name.substring(0, name.length() - MANIFEST.length()));
                if (isFile(file) && isWritten(file, manifest)) {
                    take(feed, file, manifest);
                }
            }
        }
    }

    private boolean isWritten(Path file, Path manifest) {
        var now = print(file) + print(manifest);
        return Files.exists(beside(file, READY)) || now.equals(seen.put(file, now));
    }

    private static String print(Path file) {
        try {
            return "%d %s ".formatted(Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Feed feed, Path file, Path manifest) {
        seen.remove(file);
        try {
            var parcel = manifest(manifest);
            if (parcel.isEmpty()) {
                intake.refuse(feed, new Refusal(null, name(file), "", Received.Reason.MANIFEST, clock.instant()));
                move(List.of(file, manifest), "refused");
                return;
            }
            try (var bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                var told = parcel.get();
                var received = intake.receive(
                        feed, new Parcel(told.sequence(), name(file), told.announced(), Parcel.Way.FOLDER, bytes));
                move(List.of(file, manifest), place(received));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the batch %s cannot be taken".formatted(name(file)), e);
        }
    }

    private static String place(Received received) {
        return switch (received) {
            case Received.Taken taken -> "taken";
            case Received.Known known -> "taken";
            case Received.Differs differs -> "refused";
            case Received.Refused refused -> "refused";
        };
    }

    /// What a manifest says.
    private record Told(int sequence, Announced announced) {}

    private static Optional<Told> manifest(Path file) throws IOException {
        try {
            var said = JSON.readTree(Files.readString(file));
            var sequence = count(said, "sequence");
            if (sequence == null || sequence < 1 || sequence > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            var sha256 = said.path("sha256").asString("");
            var announced =
                    new Announced(count(said, "rows"), count(said, "cumulativeRows"), sha256.isEmpty() ? null : sha256);
            return Optional.of(new Told(sequence.intValue(), announced));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable Long count(JsonNode said, String name) {
        var value = said.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() && value.asLong() >= 0 ? value.asLong() : null;
    }

    private void move(List<Path> files, String place) throws IOException {
        for (var file : files) {
            var folder = Files.createDirectories(file.resolveSibling(place));
            var moment = clock.instant().toString().replaceAll("[^0-9TZ]", "");
            Files.move(file, folder.resolve(moment + "-" + name(file)), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(beside(files.getFirst(), READY));
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(name(file) + ending);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(DropFolder::isFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
