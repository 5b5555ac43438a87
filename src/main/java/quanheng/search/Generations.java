package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// Folders of indexes, one in use, named by the file `current`, and perhaps one in the making.
final class Generations {
    private static final String PREFIX = "index-";

    private final Path root;

    Generations(Path root) {
        this.root = root;
    }

    /// The folder in use.
    Optional<Path> current() {
        var file = root.resolve("current");
        try {
            return Files.exists(file)
                    ? Optional.of(root.resolve(Files.readString(file).strip())).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /// A new folder.
    Path create() {
        try {
            Files.createDirectories(root);
            var last = folders().stream()
                    .map(folder -> folder.getFileName().toString().substring(PREFIX.length()))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
            return Files.createDirectory(root.resolve(PREFIX + (last + 1)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot begin an index in " + root, failure);
        }
    }

    /// Puts a folder in use; from now on it is the one, even after a crash.
    void use(Path folder) {
        try {
            var file = Files.writeString(
                    root.resolve("current.new"), folder.getFileName().toString());
            Files.move(
                    file, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot put an index in use in " + root, failure);
        }
    }

    /// Deletes what is not in use.
    void tidy() {
        var kept = current();
        for (var folder : folders()) {
            if (!kept.equals(Optional.of(folder))) {
                delete(folder);
            }
        }
    }

    static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var all = Files.list(root)) {
            return all.filter(path -> path.getFileName().toString().matches(PREFIX + "[0-9]+"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look into " + root, failure);
        }
    }
}
