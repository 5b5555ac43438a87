package quanheng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The folder that holds all data of one office: the database, its program files and its secrets.
/// Only one process owns it at a time; others may use the database it runs.
public final class DataFolder {
    private final Path root;

    /// A folder at a path; it is created when first needed.
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// Where it is.
    public Path root() {
        return root;
    }

    /// True while another process owns it.
    public boolean isInUse() {
        if (!Files.exists(root)) {
            return false;
        }
        var lock = own();
        lock.ifPresent(DataFolder::giveBack);
        return lock.isEmpty();
    }

    /// Gives ownership back.
    static void giveBack(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give back the data folder", e);
        }
    }

    /// Takes ownership, or answers empty where another process has it. Closing the channel gives it back.
    Optional<FileLock> own() {
        try {
            createPrivately(root);
            var channel =
                    FileChannel.open(root.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                var lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                }
                return Optional.ofNullable(lock);
            } catch (OverlappingFileLockException e) {
                channel.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + root, e);
        }
    }

    /// Where the server keeps its tables.
    Path cluster() {
        return root.resolve("postgres");
    }

    /// Where the server's program files are unpacked.
    Path programs() {
        return root.resolve("programs");
    }

    /// The secret of this name, made on first use and readable by its owner only.
    String secret(String name) {
        var secrets = root.resolve("secrets");
        var file = secrets.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            createPrivately(secrets);
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Files.writeString(file, secret);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a secret in " + file, e);
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
